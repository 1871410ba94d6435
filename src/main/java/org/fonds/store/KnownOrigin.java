package org.fonds.store;

import java.net.URI;

/**
 * Another repository that is harvested.
 *
 * @param name what it is called here, unique
 * @param baseUrl where it is asked
 * @param acceptance in a word, how its records were let in when it was last asked
 */
public record KnownOrigin(String name, URI baseUrl, String acceptance) {
    /** What the names of the sources and sets of origins begin with. */
    public static final String BRANCH = "origin";

    /** The source that the items of an origin belong to. */
    public static String sourceOf(String name) {
        return BRANCH + ":" + name;
    }

    /** The source that its items belong to. */
    public String source() {
        return sourceOf(name);
    }
}
