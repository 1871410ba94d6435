package org.fonds.quality;

import java.io.IOException;
import java.io.InputStream;
import org.fonds.xml.CountedInput;

/**
 * Ends with an exception where one piece of a document, which a parser holds in memory, is too long: a record with all
 * that is in it, or outside of records a comment, a text or an attribute. A document of many pieces may have any length.
 */
final class MeteredInput extends CountedInput {
    private final long longest;
    private long left;

    /**
     * @param longest bytes of a piece
     */
    MeteredInput(InputStream in, long longest) {
        super(in);
        this.longest = longest;
        this.left = longest;
    }

    /** A piece has ended. */
    void renew() {
        left = longest;
    }

    @Override
    protected void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("a record, or a text outside of records, has more than " + longest + " bytes");
        }
    }
}
