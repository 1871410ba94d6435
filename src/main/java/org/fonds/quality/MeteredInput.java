package org.fonds.quality;

import java.io.IOException;
import java.io.InputStream;
import org.fonds.xml.CountedInput;

/**
 * Ends with an exception where one piece of a document, which a parser holds in memory, is too long: a record with all
 * that is in it, or outside of records a comment, a text or an attribute. A document of many pieces may have any length.
 */
final class MeteredInput extends CountedInput {
    private static final int NOTHING = -1;

    /** What may stand before the first character of a document in any encoding: blanks, byte order marks, zeros. */
    private static final String AHEAD = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

    private final long longest;
    private long left;
    private int first = NOTHING;

    /**
     * @param longest bytes of a piece
     */
    MeteredInput(InputStream in, long longest) {
        super(in);
        this.longest = longest;
        this.left = longest;
    }

    /** Whether nothing but blanks was read so far. */
    boolean isBlank() {
        return first == NOTHING;
    }

    /** Whether what was read so far begins as XML does. */
    boolean beginsWithTag() {
        return first == '<';
    }

    /** A piece has ended. */
    void renew() {
        left = longest;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        notice(read);
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int count = super.read(bytes, start, length);
        for (int i = start; first == NOTHING && i < start + count; i++) {
            notice(bytes[i] & 0xFF);
        }
        return count;
    }

    private void notice(int read) {
        if (first == NOTHING && AHEAD.indexOf(read) < 0) {
            first = read;
        }
    }

    @Override
    protected void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("a record, or a text outside of records, has more than " + longest + " bytes");
        }
    }
}
