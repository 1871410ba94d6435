package org.fonds.requirements;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of a request that means no good.
 *
 * @param kind what is wrong with it, for the summary
 * @param isComplete whether the server has all of it, so that it owes an answer
 */
@SuppressWarnings("ArrayRecordComponent") // bytes for the wire; never compared
record HostileRequest(String kind, byte[] bytes, boolean isComplete) {

    static HostileRequest of(String kind, String latin1) {
        return new HostileRequest(kind, latin1.getBytes(StandardCharsets.ISO_8859_1), true);
    }

    String method() {
        String line = text();
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }

    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The request so that it can be read in a message, and typed again. */
    @Override
    public String toString() {
        StringBuilder readable = new StringBuilder(kind).append(": ");
        for (byte b : bytes) {
            int c = b & 0xFF;
            readable.append(
                    c >= 0x20 && c < 0x7F ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\x%02x", c));
        }
        return readable.length() > 2000
                ? readable.substring(0, 2000) + "... (" + bytes.length + " bytes)"
                : readable.toString();
    }
}
