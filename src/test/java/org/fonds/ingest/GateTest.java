package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fonds.store.HeldDocument;
import org.fonds.store.StoredRecord;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The door to the store under injected faults: {@code -Dfonds.test.faults=2000} for the long form.
 */
class GateTest {
    private static final int INJECTIONS = Integer.getInteger("fonds.test.faults", 80);
    private static final List<Fault> KINDS = List.of(Fault.values());
    private static final int DOCUMENTS = 20;
    private static final long SEED = Long.getLong("fonds.test.seed", 20261122L);
    private static final List<String> FORMATS = List.of("oai_dc", "oai_qdc", "mods", "marcxml");

    @TempDir
    private Path folder;

    private final Map<Integer, Fault> faults = new HashMap<>();
    private final Map<String, String> lastGood = new HashMap<>();
    private final Random random = new Random(SEED);

    @Test
    void holdsBackWhatIsWrongAndGoesOnServingWhatWasGood() throws IOException {
        try (Archive archive = new Archive(folder)) {
            archive.injectFaults(faults);
            int injected = 0;
            int rounds = 0;
            while (injected < INJECTIONS) {
                injected += round(archive, rounds, injected);
                rounds++;
            }
            repair(archive);
            System.out.printf(
                    "%d faults of %d kinds in %d rounds over %d documents, seed %d: each held back, none deleted%n",
                    injected, KINDS.size(), rounds, DOCUMENTS, SEED);
        }
    }

    /** New texts for all documents, faults for some of them; returns how many faults. */
    private int round(Archive archive, int round, int injected) throws IOException {
        faults.clear();
        for (int id = 1; id <= DOCUMENTS; id++) {
            archive.write(id + ".md", id, "Letter " + id + " of round " + round);
            if (random.nextInt(3) > 0) {
                // Each kind in turn, so that none is left to chance.
                faults.put(id, KINDS.get((injected + faults.size()) % KINDS.size()));
            }
        }
        archive.ingest();
        check(archive, round);
        return faults.size();
    }

    private void check(Archive archive, int round) {
        Map<String, HeldDocument> held = new HashMap<>();
        archive.store.held(document -> held.put(document.identifier().value(), document));
        assertThat(held).as("held back in round %d, seed %d", round, SEED).hasSize(faults.size());
        for (int id = 1; id <= DOCUMENTS; id++) {
            String context = "document " + id + " with " + faults.get(id) + " in round " + round + ", seed " + SEED;
            if (faults.containsKey(id)) {
                isHeld(held.get(Archive.identifier(id).value()), faults.get(id), context);
                for (String format : FORMATS) {
                    assertThat(served(archive, id, format)).as(context).isEqualTo(lastGood.get(format + id));
                }
            } else {
                for (String format : FORMATS) {
                    String served = served(archive, id, format);
                    assertThat(served).as(context).contains("Letter " + id + " of round " + round);
                    lastGood.put(format + id, served);
                }
            }
        }
    }

    private static void isHeld(@Nullable HeldDocument held, Fault fault, String context) {
        if (held == null) {
            throw new AssertionError("not held back: " + context);
        }
        List<Finding> findings = held.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.format().equals(fault.format))
                .filter(finding -> finding.rule().equals(fault.rule))
                .toList();
        assertThat(findings).as(context + ": " + held.findings()).isNotEmpty();
        assertThat(findings.get(0).message()).as(context).isNotBlank();
        assertThat(findings.get(0).remedy()).as(context).isNotBlank();
    }

    /** What a harvester gets: nothing, or header and body; never a tombstone. */
    private static @Nullable String served(Archive archive, int id, String format) {
        StoredRecord record = archive.record(id, format).orElse(null);
        if (record == null) {
            return null;
        }
        assertThat(record.body()).as("a failure shown as a deletion").isNotNull();
        return new String(record.header(), StandardCharsets.UTF_8) + new String(record.body(), StandardCharsets.UTF_8);
    }

    private void repair(Archive archive) {
        faults.clear();
        archive.ingest();

        assertThat(archive.outcomes)
                .extracting(DocumentOutcome::kind)
                .containsOnly(DocumentOutcome.Kind.PUBLISHED, DocumentOutcome.Kind.UNCHANGED);
        List<HeldDocument> held = new ArrayList<>();
        archive.store.held(held::add);
        assertThat(held).isEmpty();
        for (int id = 1; id <= DOCUMENTS; id++) {
            assertThat(archive.isServed(id)).as("document %d", id).isTrue();
        }
    }
}
