package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.fonds.testing.SetClock;
import org.jspecify.annotations.Nullable;

/** A store with its clock, and short words for what tests ask of it. */
final class StoreUnderTest implements AutoCloseable {
    static final MetadataFormat DC_FORMAT =
            new MetadataFormat(DC, "http://example.org/dc.xsd", "http://example.org/dc");
    static final MetadataFormat MODS_FORMAT =
            new MetadataFormat(MODS, "http://example.org/mods.xsd", "http://example.org/mods");

    /** What the clock shows at first, and so the birth of the store. */
    static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    final String address;
    final SetClock clock = new SetClock("2026-11-22T09:00:00Z");
    final Store store;

    StoreUnderTest(String address) {
        this.address = address;
        this.store = Stores.open(StoreAddress.of(address), clock);
        store.offerFormats(List.of(DC_FORMAT, MODS_FORMAT));
    }

    Publication publish(Change... changes) {
        return store.publish(List.of(changes));
    }

    LedgerState ledger() {
        return store.read(Snapshot::ledger);
    }

    ListScope scope(MetadataPrefix prefix, @Nullable String set, long first, long last, long pinned) {
        return new ListScope(prefix, set == null ? null : new SetSpec(set), first, last, pinned);
    }

    /** Everything of a format and set, now. */
    ListScope now(MetadataPrefix prefix, @Nullable String set) {
        long last = ledger().lastNumber();
        return scope(prefix, set, 1, last, last);
    }

    long count(ListScope scope) {
        return store.read(snapshot -> snapshot.count(scope));
    }

    /** The whole list, page by page, each page from a snapshot of its own. */
    List<Shown> harvest(ListScope scope, int pageSize) {
        return harvest(scope, pageSize, () -> {});
    }

    /** The same; {@code between} happens after each page. */
    List<Shown> harvest(ListScope scope, int pageSize, Runnable between) {
        List<Shown> all = new ArrayList<>();
        Position after = Position.START;
        for (Optional<Position> end = end(scope, after, pageSize); end.isPresent(); end = end(scope, after, pageSize)) {
            List<Shown> page = page(scope, after, end.get());
            assertThat(page).hasSizeBetween(1, pageSize);
            all.addAll(page);
            after = end.get();
            between.run();
        }
        return all;
    }

    private Optional<Position> end(ListScope scope, Position after, int pageSize) {
        return store.read(snapshot -> snapshot.pageEnd(scope, after, new PageLimits(pageSize, Long.MAX_VALUE)));
    }

    List<Shown> page(ListScope scope, Position after, Position end) {
        return store.read(snapshot -> snapshot.records(scope, after, end)).stream()
                .map(Shown::of)
                .toList();
    }

    /** What is listed now, in the order of listing. */
    List<String> numbers(MetadataPrefix prefix, @Nullable String set) {
        return harvest(now(prefix, set), 100).stream().map(Shown::number).toList();
    }

    Optional<Shown> record(String number, MetadataPrefix prefix) {
        return store.read(snapshot -> snapshot.record(TestDocument.id(number), prefix))
                .map(Shown::of);
    }

    Accession accession(String number) {
        return Objects.requireNonNull(
                store.accessions(List.of(TestDocument.id(number))).get(TestDocument.id(number)));
    }

    Shown shown(String number) {
        return record(number, DC).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
