package org.fonds.harvest;

import java.net.URI;
import org.fonds.protocol.SetSpec;
import org.fonds.store.KnownOrigin;

/**
 * Another repository under the name that it has here.
 *
 * @param name one part of a setSpec: letters, digits and {@code -_.!~*'()}
 * @param baseUrl where it is asked
 */
public record Origin(String name, URI baseUrl) {
    /** The branch of the hierarchy of sets in which each origin has its own. */
    public static final String BRANCH = KnownOrigin.BRANCH;

    public Origin {
        if (name.indexOf(':') >= 0 || SetSpec.parse(name).isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name of an origin; write letters, digits and -_.!~*'()");
        }
        if (baseUrl.getHost() == null || !("http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme()))) {
            throw new IllegalArgumentException("'" + baseUrl + "' is no absolute http or https address");
        }
    }

    /** The origin at an address, named by its host and path: {@code archive.example.org-oai}. */
    public static Origin at(URI baseUrl) {
        String path = baseUrl.getPath() == null ? "" : baseUrl.getPath();
        String port = baseUrl.getPort() < 0 ? "" : "-" + baseUrl.getPort();
        return new Origin(
                (baseUrl.getHost() + port + path)
                        .replaceAll("[^A-Za-z0-9\\-_.]+", "-")
                        .replaceAll("-+$", ""),
                baseUrl);
    }

    /** The source that its items belong to. */
    String source() {
        return KnownOrigin.sourceOf(name);
    }

    /** The set that its items are in. */
    SetSpec set() {
        return new SetSpec(BRANCH + ":" + name);
    }
}
