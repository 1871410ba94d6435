package org.fonds.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.store.Change;
import org.fonds.store.ListScope;
import org.fonds.store.PageLimits;
import org.fonds.store.Position;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;

/**
 * Makes a store of any size of one that was ingested: its records again and again under other numbers. What is measured of
 * serving does not depend on how a record came in, and rendering ten million documents would take the time of all the rest.
 */
final class Multiplied {
    private static final int BATCH = 1000;
    private static final Pattern IDENTIFIER = Pattern.compile("<identifier>(oai:[^:]+:)(\\d+)</identifier>");
    private static final Pattern SET = Pattern.compile("<setSpec>([^<]+)</setSpec>");

    private record Original(
            String prefix, String number, Map<MetadataPrefix, byte[]> bodies, List<SetDescription> sets) {}

    private final List<Original> originals;

    private Multiplied(List<Original> originals) {
        this.originals = originals;
    }

    /** Reads the originals, tombstones left out. */
    static Multiplied of(Path original) {
        try (Store store = Stores.open(StoreAddress.of(original.toString()), Clock.systemUTC())) {
            return store.read(snapshot -> {
                Map<String, Original> found = new LinkedHashMap<>();
                for (MetadataFormat format : snapshot.formats()) {
                    long last = snapshot.ledger().lastNumber();
                    ListScope scope = new ListScope(format.prefix(), null, 1, last, last);
                    Position after = Position.START;
                    Optional<Position> end;
                    while ((end = snapshot.pageEnd(scope, after, new PageLimits(500, 1 << 24))).isPresent()) {
                        snapshot.records(scope, after, end.get())
                                .forEach(record -> take(found, format.prefix(), record));
                        after = end.get();
                    }
                }
                return new Multiplied(List.copyOf(found.values()));
            });
        }
    }

    private static void take(Map<String, Original> found, MetadataPrefix prefix, StoredRecord record) {
        String header = new String(record.header(), StandardCharsets.UTF_8);
        Matcher identifier = IDENTIFIER.matcher(header);
        if (record.body() != null && identifier.find()) {
            found.computeIfAbsent(
                            identifier.group(2),
                            number -> new Original(identifier.group(1), number, new LinkedHashMap<>(), sets(header)))
                    .bodies()
                    .put(prefix, record.body());
        }
    }

    private static List<SetDescription> sets(String header) {
        return SET.matcher(header)
                .results()
                .map(set -> new SetDescription(new SetSpec(set.group(1)), "Set " + set.group(1), null))
                .toList();
    }

    int originals() {
        return originals.size();
    }

    /** Publishes so many records, as they would be ingested: some formats each, a thousand at a time. */
    void publish(Store store, int from, int to, List<MetadataPrefix> prefixes, int round) {
        for (int first = from; first < to; first += BATCH) {
            List<Change> changes = new ArrayList<>(BATCH);
            for (int n = first; n < Math.min(to, first + BATCH); n++) {
                changes.add(change(n, prefixes, round));
            }
            store.publish(changes);
        }
    }

    /** Changes some records at random, so many in all. */
    void churn(Store store, int records, int changes, List<MetadataPrefix> prefixes) {
        Random random = new Random(19_501_001);
        for (int done = 0; done < changes; done += BATCH) {
            store.publish(random.ints(0, records)
                    .distinct()
                    .limit(Math.min(BATCH, changes - done))
                    .<Change>mapToObj(n -> change(n, prefixes, 1))
                    .toList());
        }
    }

    private Change change(int n, List<MetadataPrefix> prefixes, int round) {
        Original original = originals.get(n % originals.size());
        String number = String.valueOf(10_000_000 + n);
        List<Rendition> renditions = new ArrayList<>();
        for (MetadataPrefix prefix : prefixes) {
            byte[] body = original.bodies().get(prefix);
            if (body != null) {
                String text = new String(body, StandardCharsets.UTF_8)
                        .replace("/document/" + original.number() + "<", "/document/" + number + "<")
                        .replace(original.prefix() + original.number(), original.prefix() + number)
                        .replace("</metadata>", (round == 0 ? "" : "<!-- " + round + " -->") + "</metadata>");
                renditions.add(new Rendition(prefix, text.getBytes(StandardCharsets.UTF_8), "bench"));
            }
        }
        return new Change.Put(
                new OaiIdentifier(original.prefix() + number),
                "bench",
                false,
                LocalDate.parse("2026-11-22"),
                new SourceDocumentCopy("bench/" + number, "bench", number.getBytes(StandardCharsets.UTF_8)),
                original.sets(),
                renditions);
    }
}
