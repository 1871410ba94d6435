package org.fonds.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Decompresses an answer, up to a bound; the checksum and the length at its end are verified. */
final class Gunzip {
    private Gunzip() {}

    /**
     * @throws BoundedBody.TooLarge where it holds more than {@code bound} bytes
     * @throws IOException where it is damaged or cut short
     */
    static byte[] decompress(byte[] compressed, int bound) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed), 1 << 16)) {
            byte[] bytes = in.readNBytes(bound + 1);
            if (bytes.length > bound) {
                throw new BoundedBody.TooLarge(bound);
            }
            return bytes;
        }
    }
}
