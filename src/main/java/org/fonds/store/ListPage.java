package org.fonds.store;

import java.util.List;
import org.fonds.deflate.DeflatedText;
import org.fonds.deflate.GzipMember;

/**
 * A page of a list as it is copied into answers: record or header elements, each followed by a line end.
 *
 * @param records how many records it shows
 * @param pieces in the order of the page
 */
public record ListPage(int records, List<Piece> pieces) {

    public ListPage {
        pieces = List.copyOf(pieces);
    }

    /** Some records side by side. */
    public sealed interface Piece {
        /** In UTF-8. */
        byte[] plain();

        /** Appends it to a compressed answer. */
        void join(GzipMember member);
    }

    /** Records as they are. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from the store to an answer; never compared
    public record Plain(byte[] plain) implements Piece {
        @Override
        public void join(GzipMember member) {
            member.text(plain);
        }
    }

    /** Text that is the same in every answer, and is kept in both forms. */
    @SuppressWarnings("ArrayRecordComponent") // the same array in every answer; never compared
    public record Constant(byte[] plain, DeflatedText deflated) implements Piece {
        /** Of a text in UTF-8. */
        public static Constant of(byte[] text) {
            return new Constant(text, DeflatedText.of(text));
        }

        @Override
        public void join(GzipMember member) {
            member.join(deflated);
        }
    }

    /** Records that were deflated when the store put them together. */
    public record Deflated(DeflatedText text) implements Piece {
        @Override
        public byte[] plain() {
            return text.inflated().orElseThrow(() -> new IllegalStateException("a block is damaged"));
        }

        @Override
        public void join(GzipMember member) {
            member.join(text);
        }
    }
}
