package org.fonds.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how much was read of it, so that whoever counts can end it by an exception. */
public abstract class CountedInput extends FilterInputStream {

    /** Reads from another stream. */
    protected CountedInput(InputStream in) {
        super(in);
    }

    /**
     * So many bytes were read.
     *
     * @throws IOException where these are too many
     */
    protected abstract void count(int bytes) throws IOException;

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        count(Math.max(0, read));
        return read;
    }
}
