package org.fonds.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One record as it is copied into answers.
 *
 * @param header the {@code <header>} element
 * @param body the {@code <metadata>} element and the {@code <about>} elements after it; null for a tombstone, and where
 *     only headers were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from the store to an answer; never compared
public record StoredRecord(byte[] header, byte @Nullable [] body) {
    private static final byte[] BEGIN = "<record>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "</record>\n".getBytes(StandardCharsets.UTF_8);

    /** Of header and body in bytes, as pages count it. */
    public long size() {
        return header.length + (body == null ? 0L : body.length);
    }

    /** Appends it as lists show it, with a line end (OAI-PMH 2.0, section 2.5). */
    public void write(ByteArrayOutputStream text, ListContent content) {
        if (content == ListContent.HEADERS) {
            text.writeBytes(header);
            text.write('\n');
            return;
        }
        text.writeBytes(BEGIN);
        text.writeBytes(header);
        if (body != null) {
            text.writeBytes(body);
        }
        text.writeBytes(END);
    }
}
