package org.fonds.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a metadata format in requests, of unreserved URI characters: {@code oai_dc} (OAI-PMH 2.0, section 3.4). */
public record MetadataPrefix(String value) {
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]{1,100}");

    /** The format that every item must have. */
    public static final MetadataPrefix OAI_DC = new MetadataPrefix("oai_dc");

    public MetadataPrefix {
        if (!UNRESERVED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a metadataPrefix: '" + value + "'");
        }
    }

    /** The prefix written in {@code text}, or empty where it has other characters. */
    public static Optional<MetadataPrefix> parse(String text) {
        return UNRESERVED.matcher(text).matches() ? Optional.of(new MetadataPrefix(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
