package org.fonds.crosswalk;

import java.util.Locale;
import org.fonds.xml.XmlText;

/**
 * A text holds a character that no XML document can hold. Readers of sources replace such characters, so this is a bug;
 * the record must not be published with a hole in it.
 */
public final class CharacterIsForbiddenInXml extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CharacterIsForbiddenInXml(int codePoint, String element, String text) {
        super(String.format(
                Locale.ROOT, "U+%04X in <%s> is forbidden in XML: \"%s\"", codePoint, element, visible(text)));
    }

    /** The text with what XML forbids as U+FFFD, so that the message itself can be logged and shown. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> XmlText.isLegal(codePoint) ? codePoint : 0xFFFD)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
