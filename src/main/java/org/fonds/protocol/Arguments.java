package org.fonds.protocol;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a request as sent, in their order, repeated ones included (OAI-PMH 2.0, section 3.1.1). Names and
 * values are decoded once.
 */
public record Arguments(List<Pair> pairs) {
    /** One argument: the text before and after the equals sign, decoded. */
    public record Pair(String name, String value) {}

    public Arguments {
        pairs = List.copyOf(pairs);
    }

    /**
     * Takes a query string or the body of a form apart.
     *
     * @param form {@code name=value} joined by ampersands, percent-encoded UTF-8, plus for a space; one character for
     *     each byte sent, so that bytes that should have been encoded and were not are UTF-8 too
     * @return empty where a percent sign is not followed by two hexadecimal digits, or the bytes are not UTF-8
     */
    public static Optional<Arguments> decode(String form) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : form.split("&", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            Optional<String> name = unescape(equals < 0 ? part : part.substring(0, equals));
            Optional<String> value = unescape(equals < 0 ? "" : part.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(new Pair(name.get(), value.get()));
        }
        return Optional.of(new Arguments(pairs));
    }

    private static Optional<String> unescape(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high * 16 + low));
                i += 2;
            } else if (c > 0xFF) {
                return Optional.empty();
            } else if (c == '+') {
                bytes.put((byte) ' ');
            } else {
                bytes.put((byte) c);
            }
        }
        return utf8(bytes.flip());
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return Optional.of(text.toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Every value of the argument of this name, in the order sent. */
    List<String> values(String name) {
        return pairs.stream()
                .filter(pair -> pair.name.equals(name))
                .map(Pair::value)
                .toList();
    }
}
