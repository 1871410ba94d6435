package org.fonds.xml;

import java.nio.charset.StandardCharsets;

/**
 * Finds the tags of well-formed XML by their bytes, in step with a parser that checks it: parsers tell no reliable byte
 * offsets. Works on UTF-8, where no byte of a longer character looks like markup.
 */
final class TagScanner {
    private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INSTRUCTION_END = "?>".getBytes(StandardCharsets.US_ASCII);

    private final byte[] xml;
    private int start;
    private int end;
    private boolean empty;

    TagScanner(byte[] xml) {
        this.xml = xml;
    }

    /** Moves on to the next tag; the tag of an empty element is its beginning and its end, and counts twice. */
    void next() {
        if (empty) {
            empty = false;
            return;
        }
        start = indexOfTag(end);
        end = afterTag(start);
        empty = xml[start + 1] != '/' && xml[end - 2] == '/';
    }

    /** The first byte of the tag. */
    int start() {
        return start;
    }

    /** The first byte behind the tag. */
    int end() {
        return end;
    }

    private int indexOfTag(int from) {
        int at = from;
        while (at < xml.length) {
            if (xml[at] != '<') {
                at++;
            } else if (xml[at + 1] == '!') {
                at = xml[at + 2] == '-' ? after(COMMENT_END, at + 4) : after(CDATA_END, at + 9);
            } else if (xml[at + 1] == '?') {
                at = after(INSTRUCTION_END, at + 2);
            } else {
                return at;
            }
        }
        throw new IllegalStateException("no tag behind byte " + from);
    }

    private int after(byte[] mark, int from) {
        int at = from;
        while (!matches(mark, at)) {
            at++;
        }
        return at + mark.length;
    }

    private boolean matches(byte[] mark, int at) {
        for (int i = 0; i < mark.length; i++) {
            if (xml[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A right angle bracket may stand in the value of an attribute. */
    private int afterTag(int from) {
        byte quote = 0;
        for (int at = from; ; at++) {
            byte c = xml[at];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
    }
}
