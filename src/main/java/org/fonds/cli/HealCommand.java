package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fonds.ingest.Conservator;
import org.fonds.ingest.Intake;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.ListScope;
import org.fonds.store.Mending;
import org.fonds.store.PageLimits;
import org.fonds.store.Position;
import org.fonds.store.RecordsAreWithheld;
import org.fonds.store.Snapshot;
import org.fonds.store.Store;
import org.fonds.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fonds heal}. */
@Command(
        name = "heal",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every record that is served and holds it against the digest that it was published under.",
            "What the disk has damaged is made anew from the document that the store keeps; where that gives",
            "other bytes, the record is withheld from harvesters until it is ingested again. May run while",
            "the store is served; 'serve' does the same for each record that is asked for.",
            ""
        })
final class HealCommand implements Callable<Integer> {
    private static final PageLimits PORTION = new PageLimits(200, 4L << 20);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<Mending, Long> mended = new EnumMap<>(Mending.class);
    private long sound;

    @Override
    public Integer call() {
        Configuration configuration = Configuration.of(common.settings());
        if (configuration.store().isMissingFile()) {
            throw new CommandFailed("There is no store '" + configuration.store() + "'. 'fonds ingest' makes one.");
        }
        try (Store store = Stores.open(configuration.store(), Clock.systemUTC());
                Conservator conservator =
                        Renewal.conservator(store, new Intake(store, configuration.intake(), Clock.systemUTC()))) {
            for (MetadataFormat format : store.<List<MetadataFormat>>read(Snapshot::formats)) {
                heal(store, conservator, format.prefix());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        long withheld = mended.getOrDefault(Mending.WITHHELD, 0L);
        out.println(sound + " records are sound, " + mended.getOrDefault(Mending.HEALED, 0L) + " were healed, "
                + withheld + " are withheld from now on.");
        out.flush();
        return withheld == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private void heal(Store store, Conservator conservator, MetadataPrefix prefix) {
        Optional<Position> at = Optional.of(Position.START);
        while (at.isPresent()) {
            try {
                Position after = at.get();
                at = store.read(snapshot -> check(snapshot, prefix, after));
            } catch (RecordsAreWithheld found) {
                found.damaged().forEach(damaged -> mended.merge(conservator.mend(damaged), 1L, Long::sum));
            }
        }
    }

    /** Reads the records behind a position; empty at the end. */
    private Optional<Position> check(Snapshot snapshot, MetadataPrefix prefix, Position after) {
        long last = snapshot.ledger().lastNumber();
        ListScope all = new ListScope(prefix, null, 1, last, last);
        Optional<Position> end = snapshot.pageEnd(all, after, PORTION);
        sound +=
                end.map(portion -> snapshot.records(all, after, portion).size()).orElse(0);
        return end;
    }
}
