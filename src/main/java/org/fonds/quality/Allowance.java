package org.fonds.quality;

import java.io.IOException;
import java.io.InputStream;
import org.fonds.xml.CountedInput;

/** So many bytes may be read, of one stream or of several together; the next one is an {@link IOException}. */
public final class Allowance {
    /** Bytes of one document; more is nothing that anybody looks through. */
    private static final long DOCUMENT = 4L << 30;

    /** How many times its own size a ZIP file may unfold to. XML comes to 20 or 50, a bomb to 1,000 and more. */
    private static final long RATIO = 200;

    /** What a ZIP file may always unfold to, as small ones of few words may come to any ratio. */
    private static final long SMALL_ZIP = 64L << 20;

    private final String reason;
    private long left;

    /**
     * Allows so much.
     *
     * @param left in bytes
     * @param reason what to say of more
     */
    public Allowance(long left, String reason) {
        this.left = left;
        this.reason = reason;
    }

    /** For one document. */
    public static Allowance ofDocument() {
        return new Allowance(DOCUMENT, "it has more than " + DOCUMENT + " bytes");
    }

    /**
     * For all documents of a ZIP file together, since entries may share their bytes.
     *
     * @param size of the ZIP file, in bytes
     */
    public static Allowance ofZip(long size) {
        return new Allowance(
                SMALL_ZIP + RATIO * size, "the ZIP file unfolds to more than " + RATIO + " times its size");
    }

    /** A stream whose bytes are counted. */
    public InputStream limit(InputStream in) {
        return new CountedInput(in) {
            @Override
            protected void count(int bytes) throws IOException {
                spend(bytes);
            }
        };
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException(reason);
        }
    }
}
