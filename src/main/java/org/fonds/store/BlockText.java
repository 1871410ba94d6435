package org.fonds.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.CRC32;
import org.fonds.deflate.Crc32Shift;
import org.fonds.deflate.DeflatedText;

/**
 * A text of a block as it is stored.
 *
 * @param bytes the text itself or, with another length, deflated
 * @param length of the text
 * @param crc of the text
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from the store to an answer; never compared
record BlockText(Kind kind, byte[] bytes, int length, int crc, Crc32Shift shift) {
    /** What there is of each block. The headers are short and seldom asked for plain, and so kept deflated alone. */
    enum Kind {
        RECORDS(1),
        DEFLATED_RECORDS(2),
        DEFLATED_HEADERS(3);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        static Kind of(ListContent content, TextForm form) {
            if (content == ListContent.HEADERS) {
                return DEFLATED_HEADERS;
            }
            return form == TextForm.PLAIN ? RECORDS : DEFLATED_RECORDS;
        }
    }

    static BlockText of(Kind kind, DeflatedText text) {
        return new BlockText(kind, text.bytes(), text.length(), text.crc(), text.shift());
    }

    /** The text that was deflated, as it is. */
    static BlockText plain(byte[] text, DeflatedText same) {
        return new BlockText(Kind.RECORDS, text, same.length(), same.crc(), same.shift());
    }

    /** Empty where the bytes are not the ones that were stored. */
    static Optional<BlockText> read(Kind kind, ResultSet row) throws SQLException {
        BlockText text =
                new BlockText(kind, row.getBytes(5), row.getInt(1), row.getInt(2), new Crc32Shift(row.getInt(3)));
        return text.checksum() == row.getInt(4) ? Optional.of(text) : Optional.empty();
    }

    /** Of all of this, so that it can be trusted without being inflated. */
    int checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        checksum.update(ByteBuffer.allocate(3 * Integer.BYTES)
                .putInt(length)
                .putInt(crc)
                .putInt(shift.factor())
                .flip());
        return (int) checksum.getValue();
    }

    /** The text in the form wanted; empty where it cannot be read. */
    Optional<ListPage.Piece> piece(TextForm form) {
        if (kind == Kind.RECORDS) {
            return Optional.of(new ListPage.Plain(bytes));
        }
        DeflatedText deflated = new DeflatedText(bytes, length, crc, shift);
        return form == TextForm.DEFLATED
                ? Optional.of(new ListPage.Deflated(deflated))
                : deflated.inflated().map(ListPage.Plain::new);
    }
}
