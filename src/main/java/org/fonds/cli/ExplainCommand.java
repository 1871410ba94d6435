package org.fonds.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.fonds.ingest.Intake;
import org.fonds.ingest.StoredDocumentIsUnreadable;
import org.fonds.ingest.explain.Explanation;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Store;
import org.fonds.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fonds explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what became of each statement of a document in each format.",
            "",
            "Prints every statement of its source and the elements that carry it; what is not exported, with",
            "the reason; and NOT FOUND for what got lost.",
            ""
        },
        footer = {
            "",
            "Exit code 3 when a statement is NOT FOUND in a format.",
            "",
            "Example: fonds explain 117312",
            "         fonds explain --format json oai:archive.example.org:117312"
        })
final class ExplainCommand implements Callable<Integer> {
    /** The forms of the answer. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "ID", description = "An OAI identifier, or a bare record id of this repository.")
    private String id = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Configuration configuration = Configuration.of(common.settings());
        if (configuration.store().isMissingFile()) {
            throw new CommandFailed("There is no store '" + configuration.store() + "'. 'fonds ingest' makes one.");
        }
        OaiIdentifier identifier = ItemArguments.parse(
                        List.of(id), configuration.repository().identifier())
                .get(0);
        try (Store store = Stores.open(configuration.store(), Clock.systemUTC())) {
            Explanation explanation = new Intake(store, configuration.intake(), Clock.systemUTC())
                    .explain(identifier)
                    .orElseThrow(() -> new CommandFailed("The store has no document of " + identifier + "."));
            print(explanation);
            return explanation.isComplete() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
        } catch (StoredDocumentIsUnreadable e) {
            throw new CommandFailed(String.valueOf(e.getMessage()));
        }
    }

    /** In UTF-8 in both forms: titles and names are of every script, and are read by programs as well. */
    private void print(Explanation explanation) {
        if (format == Format.JSON) {
            try (JsonLines out = JsonLines.toStandardOutput()) {
                out.write(ExplanationFields.of(explanation));
            }
        } else {
            PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            ExplanationText.of(explanation).forEach(out::println);
            out.flush();
        }
    }
}
