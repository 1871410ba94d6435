package org.fonds.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.fonds.deflate.DeflatedText;

/**
 * What a block is to show, read but not yet put together.
 *
 * @param rows the versions that were current in (after, end] after publication {@code builtAt}, in order
 */
record BlockDraft(Position after, Position end, List<ListRow<StoredRecord>> rows, long builtAt) {
    /** A block with more than that has few records; pages of the usual limit still hold several. */
    private static final long MOST_BYTES = 1 << 20;

    /**
     * Divides rows into blocks of much the same number of records.
     *
     * @param after where the rows begin
     * @param end where they end
     */
    static List<BlockDraft> divided(
            List<ListRow<StoredRecord>> rows, Position after, Position end, long builtAt, int mostRecords) {
        int parts = (rows.size() + mostRecords - 1) / mostRecords;
        List<BlockDraft> drafts = new ArrayList<>();
        Position begin = after;
        int next = 0;
        while (next < rows.size()) {
            int count = fitting(rows, next, (rows.size() + parts - 1) / parts);
            boolean isLast = next + count == rows.size();
            Position border = isLast ? end : rows.get(next + count - 1).position();
            drafts.add(new BlockDraft(begin, border, rows.subList(next, next + count), builtAt));
            begin = border;
            next += count;
        }
        return drafts;
    }

    private static int fitting(List<ListRow<StoredRecord>> rows, int from, int most) {
        long bytes = rows.get(from).value().size();
        int count = 1;
        while (count < most && from + count < rows.size()) {
            bytes += rows.get(from + count).value().size();
            if (bytes > MOST_BYTES) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** Puts it together and deflates it, which takes its time. */
    BuiltBlock built() {
        byte[] records = text(ListContent.RECORDS);
        DeflatedText deflated = DeflatedText.of(records);
        List<BlockText> texts = List.of(
                BlockText.plain(records, deflated),
                BlockText.of(BlockText.Kind.DEFLATED_RECORDS, deflated),
                BlockText.of(BlockText.Kind.DEFLATED_HEADERS, DeflatedText.of(text(ListContent.HEADERS))));
        long size = rows.stream().mapToLong(row -> row.value().size()).sum();
        return new BuiltBlock(after, end, rows.size(), size, builtAt, texts);
    }

    private byte[] text(ListContent content) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        rows.forEach(row -> row.value().write(text, content));
        return text.toByteArray();
    }
}
