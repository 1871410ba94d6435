package org.fonds.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * One member of a gzip file (RFC 1952), put together of live text, which is deflated here or stored where it is short, and of
 * texts that were deflated before, which are taken over as they are.
 *
 * <pre>{@code
 * try (GzipMember member = new GzipMember()) {
 *     return member.text(head).join(block).join(block).text(tail).finish();
 * }
 * }</pre>
 *
 * <p>Each live text ends with a full flush, too: what stands between it and the next live text is unknown to the deflater,
 * so the next one must not refer back to it.
 */
public final class GzipMember implements AutoCloseable {
    private static final byte[] HEADER = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xFF};

    /** Without content, and marked as the last one: everything before it ends at a whole byte. */
    private static final byte[] LAST_BLOCK = {3, 0};

    private static final int TRAILER_LENGTH = 8;

    /** To deflate a text as short as this takes as long as all the rest of a page, and saves one byte in a hundred of it. */
    private static final int SHORT = 1024;

    private static final int STORED_HEADER_LENGTH = 5;

    private @Nullable LiveDeflater deflater;
    private final List<byte[]> pieces = new ArrayList<>();
    private int crc;
    private long length;

    /** Begins a member without name and time. */
    public GzipMember() {
        pieces.add(HEADER);
    }

    /** Appends a text, which is deflated now unless it is short. */
    public GzipMember text(byte[] text) {
        if (text.length <= SHORT) {
            store(text);
        } else {
            pieces.add(deflater().flushed(text));
        }
        CRC32 own = new CRC32();
        own.update(text);
        crc = Crc32Shift.over(text.length).combine(crc, (int) own.getValue());
        length += text.length;
        return this;
    }

    /** A block without compression (RFC 1951, section 3.2.4): its length comes twice, the second time with all bits turned. */
    private void store(byte[] text) {
        if (text.length > 0) {
            pieces.add(ByteBuffer.allocate(STORED_HEADER_LENGTH + text.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put((byte) 0)
                    .putShort((short) text.length)
                    .putShort((short) ~text.length)
                    .put(text)
                    .array());
        }
    }

    private LiveDeflater deflater() {
        LiveDeflater borrowed = deflater;
        if (borrowed == null) {
            borrowed = LiveDeflater.borrow();
            deflater = borrowed;
        }
        return borrowed;
    }

    /** Appends a text that is deflated already. */
    public GzipMember join(DeflatedText text) {
        pieces.add(text.bytes());
        crc = text.shift().combine(crc, text.crc());
        length += text.length();
        return this;
    }

    /** Ends the member; all its bytes, in pieces to be sent in order. */
    public List<byte[]> finish() {
        pieces.add(LAST_BLOCK);
        pieces.add(ByteBuffer.allocate(TRAILER_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(crc)
                .putInt((int) length)
                .array());
        return pieces;
    }

    /** Gives the deflater back, if there was need of one. */
    @Override
    public void close() {
        if (deflater != null) {
            deflater.close();
            deflater = null;
        }
    }
}
