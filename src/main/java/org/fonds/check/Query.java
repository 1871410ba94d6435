package org.fonds.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes query strings. */
final class Query {
    private Query() {}

    /** Names and values by turns, encoded. */
    static String of(String... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(encode(namesAndValues[i + 1]));
        }
        return query.toString();
    }

    /** A value in which all but letters and digits is percent-encoded (section 3.1.1.3). */
    static String encode(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9');
            encoded.append(plain ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return encoded.toString();
    }
}
