package org.fonds.crosswalk;

import org.fonds.xml.XmlText;

/**
 * Writes text so that a parser gives it back to the letter, and otherwise as it stands.
 *
 * <p>A carriage return would be read as a line feed and white space in an attribute as spaces, so these are character
 * references. Quotes are escaped in attributes alone: citations are full of them.
 */
final class Escaping {
    private final StringBuilder out;

    Escaping(StringBuilder out) {
        this.out = out;
    }

    void content(String element, String text) {
        legal(element, text).codePoints().forEach(this::content);
    }

    void attribute(String element, String value) {
        legal(element, value).codePoints().forEach(this::attribute);
    }

    private void content(int codePoint) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '\r' -> out.append("&#13;");
            default -> out.appendCodePoint(codePoint);
        }
    }

    private void attribute(int codePoint) {
        switch (codePoint) {
            case '"' -> out.append("&quot;");
            case '\t' -> out.append("&#9;");
            case '\n' -> out.append("&#10;");
            default -> content(codePoint);
        }
    }

    private static String legal(String element, String text) {
        text.codePoints()
                .filter(codePoint -> !XmlText.isLegal(codePoint))
                .findFirst()
                .ifPresent(codePoint -> {
                    throw new CharacterIsForbiddenInXml(codePoint, element, text);
                });
        return text;
    }
}
