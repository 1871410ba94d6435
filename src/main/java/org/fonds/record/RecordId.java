package org.fonds.record;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The archive's own number of a document, such as {@code 117312}: the page's Record ID, or the digits after {@code
 * /document/} in its address. It is the local part of the OAI identifier and so is limited to that scheme's characters.
 */
public record RecordId(String value) {
    private static final Pattern LOCAL_PART = Pattern.compile("[A-Za-z0-9\\-_.!~*'();/?:@&=+$,]{1,200}");

    public RecordId {
        if (!LOCAL_PART.matcher(value).matches()) {
            throw new IllegalArgumentException("not a record id: '" + value + "'");
        }
    }

    /** The record id written in {@code text}, or empty where it has other characters than an OAI identifier allows. */
    public static Optional<RecordId> parse(String text) {
        return LOCAL_PART.matcher(text).matches() ? Optional.of(new RecordId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
