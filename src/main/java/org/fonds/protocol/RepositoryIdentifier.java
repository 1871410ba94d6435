package org.fonds.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a repository inside its identifiers, shaped like a domain name: {@code digitalarchive.wilsoncenter.org}
 * (guidelines for oai-identifier, section 2.1). It says nothing about where the repository is served.
 */
public record RepositoryIdentifier(String value) {
    private static final Pattern DOMAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9\\-]*(\\.[a-zA-Z][a-zA-Z0-9\\-]*)+");

    public RepositoryIdentifier {
        if (!DOMAIN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a repository identifier: '" + value + "' (write a domain name, such as archive.example.org)");
        }
    }

    /** The identifier of the item that has this number in its archive: {@code oai:<repository>:<number>}. */
    public OaiIdentifier identifier(String localPart) {
        return new OaiIdentifier(prefix() + localPart);
    }

    /** The archive's number in an identifier of this repository; empty for an identifier of another. */
    public Optional<String> localPart(OaiIdentifier identifier) {
        return identifier.value().startsWith(prefix())
                ? Optional.of(identifier.value().substring(prefix().length()))
                : Optional.empty();
    }

    /** What every identifier of this repository begins with. */
    public String prefix() {
        return "oai:" + value + ":";
    }

    @Override
    public String toString() {
        return value;
    }
}
