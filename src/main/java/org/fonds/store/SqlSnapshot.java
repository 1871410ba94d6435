package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/** A snapshot that is one transaction of a database. */
final class SqlSnapshot implements Snapshot {
    static final String RECORD = """
            select v.header, c.bytes, c.hash, v.deleted, v.id
            from item i
            join version v on v.item = i.id
            left join content c on c.id = v.content
            where i.identifier = ? and v.format = ? and v.to_pub is null""";
    static final String FIRST_FROM =
            "select number from publication where datestamp >= ? order by datestamp, number limit 1";
    static final String LAST_UNTIL =
            "select number from publication where datestamp <= ? order by datestamp desc, number desc limit 1";

    static final String ITEM_WITH_VERSIONS = """
            select i.id from item i
            where i.identifier = ?
              and (select 1 from version v where v.item = i.id and v.to_pub is null limit 1) is not null""";

    /** Looks at no more than a thousand items: where so many are deleted, no sample is better than a slow one. */
    static final String SAMPLE = """
            select i.identifier
            from (select id, identifier from item where identifier >= ? order by identifier limit 1000) i
            where substr(i.identifier, 1, length(?)) = ?
              and (select 1 from version v where v.item = i.id and v.to_pub is null and v.deleted = 0
                   limit 1) is not null
            limit 1""";

    /**
     * Items are numbered without gaps, so a range of numbers is a range of items. The plus keeps SQLite from reading all
     * versions of the format and sorting them.
     */
    static final String LIVE_ITEMS = """
            select i.identifier, p.datestamp
            from item i
            join version v on v.item = i.id and +v.format = ? and v.to_pub is null and v.deleted = 0
            join publication p on p.number = v.from_pub
            where v.item > ? and v.item <= ? order by v.item""";

    private static final String BEFORE = "select 1 from item where identifier < ? limit 1";
    private static final String BEHIND = "select 1 from item where identifier >= ? limit 1";

    private final Session session;
    private final LedgerRow ledger;
    private final FormatTable formats;
    private final SetQueries sets;
    private final Lists lists;
    private final Withheld withheld;

    /**
     * Reads the ledger row first of all, which fixes the moment.
     *
     * @param damaged told of blocks whose text is not what it was
     */
    SqlSnapshot(Session session, Consumer<Block> damaged) {
        this.session = session;
        this.ledger = LedgerRow.of(session);
        this.formats = new FormatTable(session);
        this.sets = new SetQueries(session);
        this.lists = new Lists(session, ledger, formats, sets, damaged);
        this.withheld = new Withheld(session);
    }

    @Override
    public LedgerState ledger() {
        return ledger.state();
    }

    @Override
    public List<MetadataFormat> formats() {
        return formats.all();
    }

    @Override
    public Optional<List<MetadataFormat>> formatsOf(OaiIdentifier identifier) {
        return session.first(ITEM_WITH_VERSIONS, row -> row.getLong(1), identifier.value())
                .or(() -> withheld.item(identifier))
                .map(formats::ofItem);
    }

    @Override
    public Optional<StoredRecord> record(OaiIdentifier identifier, MetadataPrefix prefix) {
        return formats.find(prefix).flatMap(format -> record(identifier, prefix, format));
    }

    private Optional<StoredRecord> record(OaiIdentifier identifier, MetadataPrefix prefix, long format) {
        RecordRows rows = new RecordRows(session);
        Optional<StoredRecord> found = session.first(RECORD, row -> rows.read(row, 1), identifier.value(), format)
                .flatMap(read -> read);
        rows.refuseDamaged();
        if (found.isEmpty() && withheld.has(identifier, format)) {
            throw RecordsAreWithheld.forGood(identifier + " in " + prefix);
        }
        return found;
    }

    @Override
    public Optional<OaiIdentifier> sampleIdentifier(String prefix) {
        return session.first(SAMPLE, row -> new OaiIdentifier(row.getString(1)), prefix, prefix, prefix);
    }

    /** Two probes of the index: what begins with the prefix stands between it and the string that follows all such. */
    @Override
    public boolean hasIdentifiersOtherThan(String prefix) {
        int last = prefix.length() - 1;
        String following = prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
        return session.finds(BEFORE, prefix) || session.finds(BEHIND, following);
    }

    @Override
    public List<LiveItem> liveItems(long after, long count) {
        return formats.find(MetadataPrefix.OAI_DC)
                .map(format -> session.all(LIVE_ITEMS, SqlSnapshot::liveItem, format, after, after + count))
                .orElse(List.of());
    }

    private static LiveItem liveItem(ResultSet row) throws SQLException {
        return new LiveItem(new OaiIdentifier(row.getString(1)), Instant.ofEpochSecond(row.getLong(2)));
    }

    @Override
    public boolean hasSet(SetSpec set) {
        return sets.find(set).isPresent();
    }

    @Override
    public List<SetDescription> sets(@Nullable SetSpec after, int limit, long pinned) {
        return sets.sets(after, limit, pinned);
    }

    @Override
    public long setCount(long pinned) {
        return sets.count(pinned);
    }

    @Override
    public long firstPublicationFrom(Instant from) {
        // Datestamps are whole seconds: the first one not before a fraction of a second is the next.
        long second = from.getEpochSecond() + (from.getNano() > 0 ? 1 : 0);
        return session.first(FIRST_FROM, row -> row.getLong(1), second).orElse(ledger.lastNumber() + 1);
    }

    @Override
    public long lastPublicationUntil(Instant until) {
        return session.number(LAST_UNTIL, until.getEpochSecond());
    }

    @Override
    public long count(ListScope scope) {
        return lists.count(scope);
    }

    @Override
    public boolean isWhole(MetadataPrefix prefix) {
        return formats.find(prefix).filter(withheld::anyIn).isEmpty();
    }

    @Override
    public boolean isWithheldFrom(ListScope scope) {
        return lists.isWithheldFrom(scope);
    }

    @Override
    public Optional<Position> pageEnd(ListScope scope, Position after, PageLimits limits) {
        return lists.pageEnd(scope, after, limits);
    }

    @Override
    public List<StoredRecord> records(ListScope scope, Position after, Position end) {
        return lists.records(scope, after, end);
    }

    @Override
    public List<StoredRecord> headers(ListScope scope, Position after, Position end) {
        return lists.headers(scope, after, end);
    }

    @Override
    public ListPage page(ListScope scope, Position after, Position end, ListContent content, TextForm form) {
        return lists.page(scope, after, end, content, form);
    }

    @Override
    public Optional<PastFigures> figuresAt(Instant moment) {
        long number = lastPublicationUntil(moment);
        return number == 0 || number >= ledger.horizon()
                ? Optional.of(new Figures(session, ledger).readAt(number))
                : Optional.empty();
    }

    @Override
    public StoreFigures figures() {
        return new Figures(session, ledger).read();
    }

    @Override
    public Map<MetadataPrefix, BlockFigures> blockFigures() {
        return new Figures(session, ledger).blocks();
    }
}
