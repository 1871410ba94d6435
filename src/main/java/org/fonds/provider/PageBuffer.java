package org.fonds.provider;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fonds.store.ListPage;
import org.fonds.xml.XmlText;

/** Where an answer is put together, whole or not at all. Grows with the answer, never past its bound. */
final class PageBuffer {
    private static final int SMALLEST = 1 << 10;

    private final int bound;
    private final List<ListPage.Piece> pieces = new ArrayList<>();
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

    /** Appends records as the store has put them together; what is long is not copied. */
    PageBuffer piece(ListPage.Piece piece) {
        endLive();
        pieces.add(piece);
        return this;
    }

    private void endLive() {
        if (length > 0) {
            pieces.add(new ListPage.Plain(Arrays.copyOf(bytes, length)));
            length = 0;
        }
    }

    /** All of it, to be sent. */
    Body toBody(Coding coding) {
        endLive();
        Body body = coding == Coding.GZIP ? Body.gzip(pieces) : Body.plain(pieces);
        if (body.length() > bound) {
            throw new AnswerIsTooLarge(body.length(), bound);
        }
        return body;
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
