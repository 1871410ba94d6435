package org.fonds.citation;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/** A name in the few characters that a set's spec allows. */
public final class Slug {
    private Slug() {}

    /** {@code Nehru Memorial Museum and Library} is {@code nehru-memorial-museum-and-library}. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder(name.length());
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        plain.codePoints().forEach(c -> append(out, c));
        int end = out.length();
        String slug = end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
        if (slug.isEmpty()) {
            return checksum(name);
        }
        return plain.codePoints().anyMatch(Slug::isLost) ? slug + "-" + checksum(name) : slug;
    }

    /** A letter or digit of another script: names that differ in it alone must not become one key. */
    private static boolean isLost(int c) {
        return Character.isLetterOrDigit(c) && c > 0x7F && !Letters.isCombining(c);
    }

    private static void append(StringBuilder out, int c) {
        int lower = Character.toLowerCase(c);
        if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')) {
            out.append((char) lower);
        } else if (!Letters.isCombining(c) && out.length() > 0 && out.charAt(out.length() - 1) != '-') {
            out.append('-');
        }
    }

    /** A name without a single Latin letter still needs a key that is the same tomorrow. */
    private static String checksum(String name) {
        CRC32 sum = new CRC32();
        sum.update(Normalizer.normalize(name, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "x%08x", sum.getValue());
    }
}
