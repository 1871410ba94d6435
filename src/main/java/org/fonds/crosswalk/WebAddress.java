package org.fonds.crosswalk;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Addresses as XML and HTTP ask for them. */
final class WebAddress {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /**
     * The address with what is not ASCII percent-encoded as UTF-8 (RFC 3987, section 3.1), nothing else changed; {@link
     * java.net.URI} would compose decomposed letters on the way.
     */
    static String ascii(String address) {
        return encoded(address, character -> character < 0x80);
    }

    /** The text as one segment of a path: all but the unreserved characters percent-encoded (RFC 3986, section 2.3). */
    static String segment(String text) {
        return encoded(text, WebAddress::isUnreserved);
    }

    /** Whether the address tells a browser where to go without knowing the page it stands on. */
    static boolean isAbsolute(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static String encoded(String text, IntPredicate stays) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (stays.test(character)) {
                out.appendCodePoint(character);
            } else {
                percent(out, character);
            }
        });
        return out.toString();
    }

    private static void percent(StringBuilder out, int character) {
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(octet));
        }
    }

    private static boolean isUnreserved(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }
}
