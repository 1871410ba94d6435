package org.fonds.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Announces all that is current anew, tombstones too, in an epoch of its own: after a backup was put back nobody knows any
 * more what harvesters were told since it was made, so they have to be told everything.
 */
final class Reannouncement {
    private static final int PORTION = 500;

    private static final String OLD = """
            select i.id, i.identifier from item i
            where i.id > ?
              and exists (select 1 from version v where v.item = i.id and v.to_pub is null and v.from_pub <= ?)
            order by i.id limit ?""";
    private static final String BODY = """
            select f.prefix, c.bytes from version v
            join formats f on f.id = v.format join content c on c.id = v.content
            where v.id = ?""";

    private final Writer writer;
    private final Clock clock;

    Reannouncement(Writer writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Begins the epoch, then announces everything. What is published meanwhile by others is new already.
     *
     * @param told how many items are announced so far
     * @return how many items there were
     */
    long run(String epoch, LongConsumer told) {
        long last = writer.underLock((session, ledger) -> {
            LedgerRow.beginEpoch(session, epoch, Math.max(ledger.clock(), now()));
            return ledger.lastNumber();
        });
        Portion portion = new Portion(0, 0);
        do {
            long after = portion.last;
            long count = portion.count;
            portion = writer.underLock((session, ledger) -> announce(session, ledger, after, count, last));
            told.accept(portion.count);
        } while (portion.last > 0);
        return portion.count;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    /** How far it has come: the last item, 0 for the end, and how many there were. */
    private record Portion(long last, long count) {}

    private record Old(long id, OaiIdentifier identifier) {}

    private Portion announce(Session session, LedgerRow ledger, long after, long count, long lastOld) {
        List<Old> items = session.all(
                OLD, row -> new Old(row.getLong(1), new OaiIdentifier(row.getString(2))), after, lastOld, PORTION);
        if (items.isEmpty()) {
            return new Portion(0, count);
        }
        Batch batch = new Batch(session, now());
        items.forEach(item -> renew(session, batch, item, lastOld));
        long number = ledger.lastNumber() + 1;
        long datestamp = Math.max(Math.max(now(), ledger.clock()), batch.newestEnded() + 1);
        LedgerRow.advance(session, number, datestamp);
        new VersionWriter(session, batch, number, datestamp).writeAll();
        return new Portion(items.get(items.size() - 1).id, count + items.size());
    }

    private static void renew(Session session, Batch batch, Old item, long lastOld) {
        List<CurrentVersion> old = new ArrayList<>(batch.versions().of(item.id).values());
        old.removeIf(version -> version.from() > lastOld || version.withheld());
        old.forEach(version -> batch.begin(new NewVersion(
                item.id, item.identifier, version.format(), version.sets(), body(session, version), version)));
    }

    private static @Nullable Body body(Session session, CurrentVersion version) {
        Sha256 digest = version.digest();
        String fingerprint = version.fingerprint();
        return digest == null || fingerprint == null
                ? null
                : session.first(
                                BODY,
                                row -> new Body(
                                        new MetadataPrefix(row.getString(1)), row.getBytes(2), digest, fingerprint),
                                version.id())
                        .orElseThrow(() -> new IllegalStateException("version " + version.id() + " has no content"));
    }
}
