package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fonds.ingest.Intake;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Accession;
import org.fonds.store.Outcome;
import org.fonds.store.Store;
import org.fonds.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fonds withdraw}. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Deletes records on purpose, and keeps them from coming back.",
            "",
            "Harvesters are told that they are gone; later ingests of their documents do not bring them back,",
            "until --undo does.",
            ""
        },
        footer = {"", "Example: fonds withdraw 117312", "         fonds withdraw --undo oai:archive.example.org:117312"
        })
final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "OAI identifiers, or bare record ids of this repository.")
    private List<String> ids = List.of();

    @Option(names = "--undo", description = "End the withdrawal and publish the stored documents again.")
    private boolean undo;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Configuration configuration = Configuration.of(common.settings());
        List<OaiIdentifier> identifiers =
                ItemArguments.parse(ids, configuration.repository().identifier());
        try (Store store = Stores.open(configuration.store(), Clock.systemUTC())) {
            Intake intake = new Intake(store, configuration.intake(), Clock.systemUTC());
            List<Outcome> outcomes = undo ? intake.readmit(identifiers) : intake.withdraw(identifiers);
            PrintWriter out = spec.commandLine().getOut();
            Set<OaiIdentifier> held = undo ? held(store, identifiers) : Set.of();
            outcomes.forEach(outcome ->
                    out.println(outcome.identifier() + ": " + words(outcome, held.contains(outcome.identifier()))));
            out.flush();
            return held.isEmpty() && outcomes.stream().allMatch(this::isDone) ? ExitCode.DONE : ExitCode.DONE_IN_PART;
        }
    }

    private boolean isDone(Outcome outcome) {
        return !(outcome instanceof Outcome.Unknown || outcome instanceof Outcome.Held);
    }

    private static Set<OaiIdentifier> held(Store store, List<OaiIdentifier> identifiers) {
        return store.accessions(identifiers).values().stream()
                .filter(Accession::held)
                .map(Accession::identifier)
                .collect(Collectors.toSet());
    }

    private String words(Outcome outcome, boolean held) {
        if (outcome instanceof Outcome.Unknown) {
            return "there is no such item in the store";
        } else if (outcome instanceof Outcome.Held) {
            return "no longer withdrawn, but held back: its document is not valid (see 'fonds status --quarantine')";
        } else if (outcome instanceof Outcome.Published) {
            return held
                    ? "published again from its last good document; a newer one is held back"
                            + " (see 'fonds status --quarantine')"
                    : "published again";
        } else if (outcome instanceof Outcome.NotWithdrawn) {
            return "was not withdrawn";
        } else if (undo) {
            return "no longer withdrawn, but it stays deleted: no document of it is kept, or its source has dropped it";
        }
        return outcome instanceof Outcome.Deleted ? "withdrawn" : "was withdrawn already";
    }
}
