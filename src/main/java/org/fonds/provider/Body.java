package org.fonds.provider;

import java.util.ArrayList;
import java.util.List;
import org.fonds.deflate.GzipMember;
import org.fonds.store.ListPage;

/**
 * The bytes of an answer as they leave, in pieces to be sent in order: blocks of the store stand in it as they were read.
 *
 * @param length of all pieces together
 */
public record Body(List<byte[]> pieces, long length, Coding coding) {
    private Body(List<byte[]> pieces, Coding coding) {
        this(pieces, pieces.stream().mapToLong(piece -> piece.length).sum(), coding);
    }

    static Body plain(List<ListPage.Piece> pieces) {
        List<byte[]> bytes = new ArrayList<>(pieces.size());
        for (ListPage.Piece piece : pieces) {
            bytes.add(piece.plain());
        }
        return new Body(bytes, Coding.IDENTITY);
    }

    /** What is deflated already is joined, the rest deflated now. */
    static Body gzip(List<ListPage.Piece> pieces) {
        try (GzipMember member = new GzipMember()) {
            pieces.forEach(piece -> piece.join(member));
            return new Body(member.finish(), Coding.GZIP);
        }
    }

    /** All bytes in one piece. */
    public byte[] toBytes() {
        byte[] all = new byte[Math.toIntExact(length)];
        int filled = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, filled, piece.length);
            filled += piece.length;
        }
        return all;
    }
}
