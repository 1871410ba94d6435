package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.MODS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.fonds.protocol.MetadataPrefix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A long row of random changes, compared with a model that has no index, no tally and no statement. */
interface RandomChangesContract extends StoreContract {
    /** New ones each time; each is in the name of its test, and so of its failure. */
    static List<Long> seeds() {
        return new Random().longs(6).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    default void showsWhatANaiveModelShows(long seed) {
        Random random = new Random(seed);
        NaiveRepository model = new NaiveRepository();
        RandomChanges changes = new RandomChanges(random);
        Instant stated = archive().ledger().clock();
        for (int round = 0; round < 60; round++) {
            archive().clock.advance(Duration.ofSeconds(random.nextInt(9) - 3));
            if (random.nextInt(3) == 0) {
                archive().store.tick();
            }
            stated = archive().ledger().clock();
            publish(changes.batch(), model, stated);
            compare(model, random);
        }
        LedgerInvariants.check(archive());
    }

    private void publish(List<Change> batch, NaiveRepository model, Instant stated) {
        batch.forEach(model::apply);
        Publication publication = archive().store.publish(batch);
        if (model.changesAnything()) {
            Instant datestamp = model.datestamp(archive().clock.instant(), stated);
            assertThat(publication.datestamp()).isEqualTo(datestamp).isAfterOrEqualTo(stated);
            model.commit(datestamp);
        } else {
            assertThat(publication.datestamp()).isNull();
        }
        assertThat(archive().ledger().lastNumber()).isEqualTo(model.lastNumber());
    }

    private void compare(NaiveRepository model, Random random) {
        MetadataPrefix prefix = random.nextBoolean() ? DC : MODS;
        String set = random.nextInt(3) == 0 ? null : RandomChanges.SETS.get(random.nextInt(RandomChanges.SETS.size()));
        long newest = model.lastNumber();
        long first = 1L + random.nextInt((int) newest + 1);
        ListScope now = archive().scope(prefix, set, first, newest, newest);
        assertThat(archive().count(now)).isEqualTo(model.list(now).size());
        assertThat(archive().harvest(now, 1 + random.nextInt(5))).isEqualTo(model.list(now));

        long pinned = random.nextInt((int) newest + 1);
        ListScope earlier = archive().scope(prefix, set, 1L + random.nextInt((int) pinned + 1), pinned, pinned);
        assertThat(archive().harvest(earlier, 1 + random.nextInt(5))).isEqualTo(model.list(earlier));
        compareFigures(model, prefix);
    }

    private void compareFigures(NaiveRepository model, MetadataPrefix prefix) {
        StoreFigures figures = archive().store.read(Snapshot::figures);
        assertThat(figures.records().getOrDefault(prefix, 0L)).isEqualTo(model.records(prefix, false));
        assertThat(figures.deleted().getOrDefault(prefix, 0L)).isEqualTo(model.records(prefix, true));
    }
}
