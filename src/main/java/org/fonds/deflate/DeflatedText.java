package org.fonds.deflate;

import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A text deflated by itself and ended with a full flush: its bytes may stand behind any others that end so, and nothing in
 * them refers to what stands before.
 *
 * @param bytes raw deflate (RFC 1951), no block of which is marked as the last
 * @param length of the text, in bytes
 * @param crc the CRC-32 of the text
 * @param shift over the length of the text
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from a store to an answer; never compared
public record DeflatedText(byte[] bytes, int length, int crc, Crc32Shift shift) {
    /** Deflates a text, the JDK's usual level. */
    public static DeflatedText of(byte[] text) {
        try (LiveDeflater deflater = LiveDeflater.borrow()) {
            byte[] bytes = deflater.flushed(text);
            return new DeflatedText(bytes, text.length, crc(text), Crc32Shift.over(text.length));
        }
    }

    /** The text itself; empty where these are not the bytes of a text of this length and checksum. */
    public Optional<byte[]> inflated() {
        byte[] text = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            boolean whole = length == 0 || inflater.inflate(text) == length;
            return whole && crc(text) == crc ? Optional.of(text) : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static int crc(byte[] text) {
        CRC32 crc = new CRC32();
        crc.update(text);
        return (int) crc.getValue();
    }
}
