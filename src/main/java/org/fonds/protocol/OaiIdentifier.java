package org.fonds.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of an item: a URI, such as {@code oai:digitalarchive.wilsoncenter.org:117312} (OAI-PMH 2.0, section
 * 2.4). Two are equal only when they are equal character by character.
 */
public record OaiIdentifier(String value) implements Comparable<OaiIdentifier> {
    /** The longest identifier kept; the protocol names no bound. */
    public static final int MAX_LENGTH = 2000;

    /** Scheme, colon, and the characters of RFC 3986; an international identifier has to come percent-encoded. */
    private static final Pattern URI = Pattern.compile(
            "(?!.*%(?![0-9A-Fa-f]{2}))[A-Za-z][A-Za-z0-9+.\\-]*:[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+");

    public OaiIdentifier {
        if (!isUri(value)) {
            throw new IllegalArgumentException("not an identifier in the form of a URI: '" + value + "'");
        }
    }

    /** The identifier written in {@code text}, or empty where that is no URI. */
    public static Optional<OaiIdentifier> parse(String text) {
        return isUri(text) ? Optional.of(new OaiIdentifier(text)) : Optional.empty();
    }

    private static boolean isUri(String text) {
        return text.length() <= MAX_LENGTH && URI.matcher(text).matches();
    }

    @Override
    public int compareTo(OaiIdentifier other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
