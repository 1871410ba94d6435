package org.fonds.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part of a list that a block shows, and beside it the versions that ended before the block was built but after the
 * publication at which the list is taken.
 *
 * @param range the stretch of the block
 * @param damaged told where the text of the block is not what it was; its versions are read instead
 */
record BlockStretch(ListRange range, Block block, Consumer<Block> damaged) implements Stretch {
    @Override
    public boolean measure(Session session, PageCut cut) {
        int most = Math.max(0, cut.room() - block.records()) + 1;
        List<ListRow<Long>> ended = ended(session, ListStatements.Columns.SIZES, row -> row.getLong(3), most);
        long size = block.size() + ended.stream().mapToLong(ListRow::value).sum();
        return cut.take(block.records() + ended.size(), size, block.end())
                // Where the limits are narrower than blocks, no page would ever come to an end.
                || (cut.isEmpty() && new RowStretch(range, true).measure(session, cut));
    }

    @Override
    public void write(Session session, PageText text) {
        BlockText.Kind kind = BlockText.Kind.of(text.content(), text.form());
        Optional<ListPage.Piece> piece =
                new BlockTable(session).text(block, kind).flatMap(found -> found.piece(text.form()));
        if (piece.isEmpty()) {
            damaged.accept(block);
            new RowStretch(range).write(session, text);
            return;
        }
        text.block(block.records(), piece.get());
        text.rows(ended(session, text.columns(), text.reader(), Integer.MAX_VALUE));
    }

    private <T> List<ListRow<T>> ended(
            Session session, ListStatements.Columns columns, RowReader<T> reader, int limit) {
        return range.pinned() < block.builtAt()
                ? range.ended(session, columns, reader, block.builtAt(), limit)
                : List.of();
    }
}
