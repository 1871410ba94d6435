package org.fonds.deflate;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.zip.Deflater;

/**
 * A deflater with its quarter of a megabyte of memory, which costs more to make than a page's head costs to deflate: lent
 * and given back, so that there are as many as threads that ever deflated at the same moment.
 */
final class LiveDeflater implements AutoCloseable {
    private static final ConcurrentLinkedDeque<Deflater> IDLE = new ConcurrentLinkedDeque<>();

    /** Room for the marks of a flush: with less than that left over, zlib writes another one at the next call. */
    private static final int FLUSH_ROOM = 16;

    private final Deflater deflater;

    private LiveDeflater(Deflater deflater) {
        this.deflater = deflater;
    }

    static LiveDeflater borrow() {
        Deflater idle = IDLE.pollFirst();
        return new LiveDeflater(idle == null ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : idle);
    }

    /** A text, ended with a full flush; nothing for an empty text. */
    byte[] flushed(byte[] text) {
        if (text.length == 0) {
            return text;
        }
        deflater.setInput(text);
        byte[] room = new byte[text.length / 4 + 64 + FLUSH_ROOM];
        int filled = 0;
        while (true) {
            filled += deflater.deflate(room, filled, room.length - filled, Deflater.FULL_FLUSH);
            if (room.length - filled >= FLUSH_ROOM) {
                return Arrays.copyOf(room, filled);
            }
            room = Arrays.copyOf(room, 2 * room.length);
        }
    }

    @Override
    public void close() {
        deflater.reset();
        IDLE.addFirst(deflater);
    }
}
