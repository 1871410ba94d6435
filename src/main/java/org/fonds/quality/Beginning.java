package org.fonds.quality;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that remembers how its text began: what a parser says of a text that is no XML helps nobody. */
final class Beginning extends FilterInputStream {
    private static final int NOTHING = -1;

    /** What may stand before the first character in any encoding: blanks, byte order marks, zeros. */
    private static final String AHEAD = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

    private int first = NOTHING;

    Beginning(InputStream in) {
        super(in);
    }

    /** Whether nothing but blanks was read so far. */
    boolean isBlank() {
        return first == NOTHING;
    }

    /** Whether what was read so far begins as XML does. */
    boolean isOfXml() {
        return first == '<';
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            notice(read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int count = super.read(bytes, start, length);
        for (int i = start; isBlank() && i < start + count; i++) {
            notice(bytes[i] & 0xFF);
        }
        return count;
    }

    private void notice(int character) {
        if (isBlank() && AHEAD.indexOf(character) < 0) {
            first = character;
        }
    }
}
