package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.BlockFigures;
import org.fonds.store.LedgerState;
import org.fonds.store.PastFigures;
import org.fonds.store.QualityFigures;
import org.fonds.store.Snapshot;
import org.fonds.store.Store;
import org.fonds.store.StoreFigures;
import org.fonds.store.WithheldRecord;
import org.jspecify.annotations.Nullable;

/** What a store holds, in numbers: now, or at an earlier time. */
final class StoreReport {
    private static final int MOST_NAMED = 50;

    private final Store store;
    private final PrintWriter out;

    StoreReport(Store store, PrintWriter out) {
        this.store = store;
        this.out = out;
    }

    void print() {
        store.read(snapshot -> {
            print(snapshot);
            return true;
        });
        alarm(store.withheld(MOST_NAMED));
    }

    /** Records are missing from what harvesters get: somebody has to do something. */
    private void alarm(List<WithheldRecord> withheld) {
        withheld.forEach(damaged -> line(
                "DAMAGED",
                damaged.identifier() + " in " + damaged.prefix() + ", withheld since "
                        + Datestamp.ofSecond(damaged.since()) + "; ingest it again (source " + damaged.source() + ")"));
    }

    private void print(Snapshot snapshot) {
        LedgerState ledger = snapshot.ledger();
        StoreFigures figures = snapshot.figures();
        line("begun", Datestamp.ofSecond(ledger.birth()));
        line("publications", ledger.lastNumber());
        line("last publication", datestamp(figures.lastPublication()));
        line("ledger clock", Datestamp.ofSecond(ledger.clock()));
        line("items", figures.items());
        line("held back", figures.held());
        line("withheld", figures.withheld());
        line("withdrawn", figures.withdrawn());
        line("sets", snapshot.setCount(ledger.lastNumber()));
        formats(snapshot.formats(), figures.records(), figures.deleted());
        blocks(snapshot, figures);
    }

    /** What is not in a fresh block is served from its rows, which is slower and no less right. */
    private void blocks(Snapshot snapshot, StoreFigures figures) {
        Map<MetadataPrefix, BlockFigures> blocks = snapshot.blockFigures();
        for (MetadataFormat format : snapshot.formats()) {
            MetadataPrefix prefix = format.prefix();
            BlockFigures own = blocks.getOrDefault(prefix, BlockFigures.NONE);
            long all = figures.records().getOrDefault(prefix, 0L)
                    + figures.deleted().getOrDefault(prefix, 0L);
            line(
                    "blocks of " + prefix,
                    own.blocks() + " with " + own.records() + " of " + all + " records, " + own.stale()
                            + " to be built anew");
        }
    }

    /** How many published documents have warnings or hints, by format; nothing where none has. */
    void printFindings(QualityFigures quality) {
        quality.findings().stream()
                .filter(count -> !count.held()
                        && count.rule().isEmpty()
                        && !count.format().isEmpty())
                .forEach(count -> line(
                        count.severity().name().toLowerCase(Locale.ROOT) + " " + count.format(),
                        count.findings() + " findings in " + count.records() + " records"));
    }

    /** That a format is not offered is no error, but an archive that wants it must be able to see what is missing. */
    void printObstacles(Settings settings) {
        List<String> obstacles = Configuration.europeana(settings).obstacles(Configuration.rights(settings));
        if (!obstacles.isEmpty()) {
            line("no edm", String.join("; ", obstacles) + ".");
        }
    }

    /**
     * What could be harvested at a time.
     *
     * @param time a day, meaning its end, or a second, UTC
     */
    void printAsOf(String time) {
        Instant moment = moment(time);
        PastFigures figures = store.<Optional<PastFigures>>read(snapshot -> snapshot.figuresAt(moment))
                .orElseThrow(() -> new CommandFailed("The history of " + Datestamp.ofSecond(moment)
                        + " is no longer kept. 'fonds vacuum' drops it after store.history-days."));
        line("as of", Datestamp.ofSecond(moment));
        line("publications", figures.number());
        line("last publication", datestamp(figures.lastPublication()));
        formats(store.<List<MetadataFormat>>read(Snapshot::formats), figures.records(), figures.deleted());
    }

    private static Instant moment(String text) {
        Datestamp time = Datestamp.parse(text)
                .orElseThrow(() -> new ConfigurationIsWrong(List.of("--as-of: '" + text
                        + "' is no time. Write a day, 2026-11-22, or a second, 2026-11-22T09:00:00Z, both in UTC.")));
        if (time.first().isAfter(Instant.now(Clock.systemUTC()))) {
            throw new ConfigurationIsWrong(
                    List.of("--as-of: " + text + " is still to come, and nobody can say what could"
                            + " be harvested then. Write a time that has passed."));
        }
        return time.last();
    }

    private void formats(
            List<MetadataFormat> formats, Map<MetadataPrefix, Long> records, Map<MetadataPrefix, Long> deleted) {
        formats.stream()
                .map(MetadataFormat::prefix)
                .forEach(prefix -> line(
                        prefix.value(),
                        records.getOrDefault(prefix, 0L) + " records, " + deleted.getOrDefault(prefix, 0L)
                                + " deleted"));
    }

    private static String datestamp(@Nullable Instant moment) {
        return moment == null ? "none" : Datestamp.ofSecond(moment).toString();
    }

    private void line(String name, Object value) {
        out.printf("%-18s %s%n", name, value);
    }
}
