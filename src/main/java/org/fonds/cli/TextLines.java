package org.fonds.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8, one at a time, ended by LF, CRLF or CR. A byte that is no UTF-8 is told with its line:
 * a reader that puts U+FFFD in its place would hand on a citation that nobody wrote.
 */
final class TextLines {
    /** Longer lines are no text that somebody wrote; and one line is held in memory. */
    private static final int LONGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final String name;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private int number;
    private boolean afterReturn;

    /**
     * @param in buffered
     * @param name how messages name it
     */
    TextLines(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /**
     * The next line without its end; empty after the last.
     *
     * @throws CommandFailed where it is not UTF-8, or too long
     */
    Optional<String> next() throws IOException {
        line.reset();
        number++;
        int octet = in.read();
        if (octet == '\n' && afterReturn) {
            octet = in.read();
        }
        afterReturn = false;
        if (octet < 0) {
            return Optional.empty();
        }
        for (; octet >= 0 && octet != '\n' && octet != '\r'; octet = in.read()) {
            line.write(octet);
            if (line.size() > LONGEST) {
                throw new CommandFailed(
                        name + ":" + number + ": the line has more than " + LONGEST + " bytes. Write one item a line.");
            }
        }
        afterReturn = octet == '\r';
        return Optional.of(withoutMark(decoded()));
    }

    private String decoded() {
        ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CommandFailed(name + ":" + number + ": byte " + (bytes.position() + 1)
                    + " of the line is no UTF-8. Save the text as UTF-8.");
        }
    }

    /** Editors on Windows put a byte order mark before the first line. */
    private String withoutMark(String text) {
        return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
