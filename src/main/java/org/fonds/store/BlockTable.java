package org.fonds.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks of all formats. */
final class BlockTable {
    /** Parameters: the format, the end of the stretch before, the last end, how many. */
    static final String FRESH = select("stale_from is null");

    /** The same; and before how many: a publication after which they were still what they show. */
    static final String STALE = select("stale_from is not null and stale_from > ?");

    static final String TEXT =
            "select length, crc, shift, checksum, bytes from block_text where block = ? and kind = ?";

    static final String LAST_FRESH = last("stale_from is null");
    static final String LAST_STALE = last("stale_from is not null");
    static final String COVERING = "select " + Block.COLUMNS + " from block where format = ? and stale_from is null"
            + " and (end_number, end_item) >= (?, ?) order by end_number, end_item limit 1";

    private static final String FIND = "select " + Block.COLUMNS + " from block where id = ?";
    private static final String MARK = "update block set stale_from = ? where id = ?";
    private static final String INSERT = """
            insert into block (id, format, after_number, after_item, end_number, end_item, records, size, built_at,
            stale_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_TEXT =
            "insert into block_text (block, kind, length, crc, shift, checksum, bytes) values (?, ?, ?, ?, ?, ?, ?)";

    /** Before any publication that a block can be stale from. */
    private static final long ALL_STALE = -1;

    /** Behind every version. */
    static final Position END = new Position(Long.MAX_VALUE, Long.MAX_VALUE);

    private final Session session;

    BlockTable(Session session) {
        this.session = session;
    }

    private static String select(String state) {
        return "select " + Block.COLUMNS + " from block where format = ? and " + state
                + " and (end_number, end_item) > (?, ?) and (end_number, end_item) <= (?, ?)"
                + " order by end_number, end_item limit ?";
    }

    private static String last(String state) {
        return "select " + Block.COLUMNS + " from block where format = ? and " + state
                + " and (end_number, end_item) <= (?, ?) order by end_number desc, end_item desc limit 1";
    }

    /** The first blocks that end in a range and show what it shows, in order. */
    List<Block> usable(ListRange range, int limit) {
        List<Block> fresh = fresh(range.format(), range.after(), range.end(), limit);
        return range.hasEnded()
                ? merged(fresh, stale(range.format(), range.pinned(), range.after(), range.end(), limit), limit)
                : fresh;
    }

    private List<Block> fresh(long format, Position after, Position end, int limit) {
        return session.all(FRESH, Block::read, format, after.number(), after.item(), end.number(), end.item(), limit);
    }

    private static List<Block> merged(List<Block> some, List<Block> others, int limit) {
        if (others.isEmpty()) {
            return some;
        }
        List<Block> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(Block::end));
        return all.size() > limit ? all.subList(0, limit) : all;
    }

    /** The first stale blocks of a format, in order. */
    List<Block> stale(long format, int limit) {
        return stale(format, ALL_STALE, Position.START, END, limit);
    }

    /** The first blocks that end in (after, end] and have been stale since a publication after {@code number}. */
    private List<Block> stale(long format, long number, Position after, Position end, int limit) {
        return session.all(
                STALE, Block::read, format, number, after.number(), after.item(), end.number(), end.item(), limit);
    }

    /** The first block that ends behind a place, stale or not. */
    Optional<Block> firstBehind(long format, Position after) {
        return merged(fresh(format, after, END, 1), stale(format, ALL_STALE, after, END, 1), 1).stream()
                .findFirst();
    }

    /** The last block that ends at a place or before it, stale or not. */
    Optional<Block> lastUpTo(long format, Position end) {
        List<Block> found = new ArrayList<>();
        for (String state : List.of(LAST_FRESH, LAST_STALE)) {
            found.addAll(session.all(state, Block::read, format, end.number(), end.item()));
        }
        return found.stream().max(Comparator.comparing(Block::end));
    }

    /** The first fresh block that ends at a place or behind it. */
    Optional<Block> covering(long format, Position place) {
        return session.first(COVERING, Block::read, format, place.number(), place.item());
    }

    void mark(Block block, long number) {
        session.change(MARK, number, block.id());
    }

    /** Makes it stale for every list. */
    void distrust(Block block) {
        mark(block, 0);
    }

    /** Whether a block is still there as it was read. */
    boolean has(Block block) {
        return session.first(FIND, Block::read, block.id())
                .filter(block::equals)
                .isPresent();
    }

    void drop(Block block) {
        session.change("delete from block where id = ?", block.id());
    }

    /** Empty where it is damaged or missing. */
    Optional<BlockText> text(Block block, BlockText.Kind kind) {
        return session.first(TEXT, row -> BlockText.read(kind, row), block.id(), kind.number())
                .flatMap(text -> text);
    }

    void add(Numbering numbering, long format, BuiltBlock built, @Nullable Long staleFrom) {
        long id = numbering.next();
        Position after = built.after();
        Position end = built.end();
        session.change(
                INSERT,
                id,
                format,
                after.number(),
                after.item(),
                end.number(),
                end.item(),
                built.records(),
                built.size(),
                built.builtAt(),
                staleFrom);
        built.texts().forEach(text -> add(id, text));
    }

    private void add(long block, BlockText text) {
        session.change(
                INSERT_TEXT,
                block,
                text.kind().number(),
                text.length(),
                text.crc(),
                text.shift().factor(),
                text.checksum(),
                text.bytes());
    }
}
