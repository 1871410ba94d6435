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
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            content(legal(text.codePointAt(i), element, text));
        }
    }

    void attribute(String element, String value) {
        for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
            attribute(legal(value.codePointAt(i), element, value));
        }
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

    private static int legal(int codePoint, String element, String text) {
        if (!XmlText.isLegal(codePoint)) {
            throw new CharacterIsForbiddenInXml(codePoint, element, text);
        }
        return codePoint;
    }
}
