package org.fonds.provider;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fonds.xml.XmlText;

/** Where an answer is put together, whole or not at all. Grows with the answer, never past its bound. */
final class PageBuffer {
    private static final int SMALLEST = 8 << 10;

    private final int bound;
    private byte[] bytes = new byte[SMALLEST];
    private int length;

    PageBuffer(int bound) {
        this.bound = bound;
    }

    /** Appends bytes that are XML already. */
    PageBuffer copy(byte[] xml) {
        ensure(xml.length);
        System.arraycopy(xml, 0, bytes, length, xml.length);
        length += xml.length;
        return this;
    }

    /** Appends text that is XML already. */
    PageBuffer xml(String markup) {
        return copy(markup.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends an element with text alone in it. */
    PageBuffer element(String name, String text) {
        return xml("<" + name + ">" + XmlText.escape(text) + "</" + name + ">");
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        long needed = (long) length + more;
        if (needed > bound) {
            throw new AnswerIsTooLarge(needed, bound);
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(bound, Math.max(needed, 2L * bytes.length)));
        }
    }
}
