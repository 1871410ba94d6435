package org.fonds.store;

import java.net.URI;

/**
 * Another repository that is harvested.
 *
 * @param name what it is called here, unique
 * @param baseUrl where it is asked
 * @param acceptance in a word, how its records were let in when it was last asked
 */
public record KnownOrigin(String name, URI baseUrl, String acceptance) {}
