package org.fonds.source;

import java.util.Locale;
import java.util.function.Consumer;
import org.fonds.xml.XmlText;

/**
 * Text without the characters that XML forbids: they can leave in no metadata format. Each is replaced by U+FFFD, so that
 * a reader sees that something stood there.
 */
final class LegalText {
    private static final int REPLACEMENT = 0xFFFD;

    private LegalText() {}

    /**
     * The text made legal.
     *
     * @param replaced is told of each character in a sentence
     */
    static String of(String text, Consumer<String> replaced) {
        if (XmlText.isLegal(text)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> legal.appendCodePoint(legal(codePoint, replaced)));
        return legal.toString();
    }

    private static int legal(int codePoint, Consumer<String> replaced) {
        if (XmlText.isLegal(codePoint)) {
            return codePoint;
        }
        replaced.accept(String.format(
                Locale.ROOT, "The character U+%04X is not allowed in XML and was replaced by U+FFFD.", codePoint));
        return REPLACEMENT;
    }
}
