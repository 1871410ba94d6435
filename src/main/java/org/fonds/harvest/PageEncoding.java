package org.fonds.harvest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings an answer into UTF-8, which the protocol asks for (OAI-PMH 2.0, section 3.2). Bytes that are UTF-8 are taken for
 * that, whatever the XML declaration says: text in another encoding is hardly ever UTF-8 by chance.
 */
final class PageEncoding {
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml[^>]*?(encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._\\-]*)[\"'])[^>]*?\\?>");
    private static final int LONGEST_DECLARATION = 200;

    private PageEncoding() {}

    /** The same text in UTF-8, without a byte order mark, and declared so or not at all. */
    static byte[] toUtf8(byte[] page) {
        if (startsWith(page, 0xFE, 0xFF) || startsWith(page, 0xFF, 0xFE)) {
            return recoded(new String(page, StandardCharsets.UTF_16));
        }
        int mark = startsWith(page, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int white = mark;
        while (white < page.length && page[white] <= ' ' && page[white] > 0) {
            white++;
        }
        byte[] body = white == 0 ? page : Arrays.copyOfRange(page, white, page.length);
        String declared = declared(body);
        if (declared.equalsIgnoreCase("UTF-8") || declared.isEmpty()) {
            return body;
        }
        return recoded(decoded(body, declared));
    }

    private static String declared(byte[] body) {
        Matcher matcher = DECLARATION.matcher(
                new String(body, 0, Math.min(body.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(2) : "";
    }

    private static String decoded(byte[] body, String declared) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(body, Charset.isSupported(declared) ? Charset.forName(declared) : StandardCharsets.UTF_8);
        }
    }

    private static byte[] recoded(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher matcher = DECLARATION.matcher(plain);
        String utf8 = matcher.find() ? plain.substring(0, matcher.start(1)) + plain.substring(matcher.end(1)) : plain;
        return utf8.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] page, int... bytes) {
        if (page.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((page[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
