package org.fonds.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.quality.Allowance;
import org.fonds.quality.DocumentValidator;
import org.fonds.quality.OfficialSchemas;
import org.fonds.quality.OwnRules;
import org.fonds.quality.SchemasAreUnusable;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;
import org.fonds.xml.PlacedFinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fonds validate}: for catalogers, with records of any origin. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Checks metadata records, ours or foreign: Dublin Core, MODS, MARCXML, EDM.",
            "",
            "They may stand alone, in collections or in answers of OAI-PMH. The format is recognised by the",
            "root of each record.",
            "",
            "Each finding says file:line:column, severity, format, rule, what is wrong and what to do.",
            "Files are read as streams; no document type, no entity and no network address is followed.",
            ""
        },
        footer = {
            "",
            "Exit code 3 where there are errors.",
            "",
            "Example: fonds validate records/ more.zip",
            "         fonds validate --standards schemas/ --format json export.xml | jq -r .rule | sort | uniq -c",
            "         curl -s 'https://example.org/oai?verb=ListRecords&metadataPrefix=mods' | fonds validate -",
            "         fonds validate 117312"
        })
final class ValidateCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    private static final String STANDARD_INPUT = "-";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "FILE|FOLDER|ZIP|-|ID",
            arity = "0..*",
            description = "What to check; an ID is that of a record in the store. Default: standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (a finding a line). Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--standards",
            paramLabel = "DIR",
            description =
                    "Official schemas, a folder with or without a catalog.xml: checked by these instead of profiles.")
    private @Nullable Path standards;

    @Option(names = "--profile", description = "With --standards: check by the profiles of Fonds as well.")
    private boolean profile;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try {
            DocumentValidator validator = new DocumentValidator(
                    ownRules(), Optional.ofNullable(standards).map(OfficialSchemas::in), profile);
            return format == Format.JSON ? json(validator) : text(validator);
        } catch (SchemasAreUnusable e) {
            throw new ConfigurationIsWrong(List.of("--standards: " + e.getMessage()));
        }
    }

    private OwnRules ownRules() {
        Settings settings = common.settings();
        OwnRules rules = RuleSettings.read(settings);
        settings.check();
        return rules;
    }

    private int json(DocumentValidator validator) throws IOException {
        try (JsonLines out = JsonLines.toStandardOutput()) {
            return validate(validator, placed -> out.write(placed.fields())).hasErrors()
                    ? ExitCode.DONE_IN_PART
                    : ExitCode.DONE;
        }
    }

    /** In UTF-8: findings repeat values of every script. */
    private int text(DocumentValidator validator) throws IOException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        ValidationTally tally = validate(validator, out::println);
        tally.print(out);
        return tally.hasErrors() ? ExitCode.DONE_IN_PART : ExitCode.DONE;
    }

    private ValidationTally validate(DocumentValidator validator, Consumer<PlacedFinding> told) throws IOException {
        try (Progress progress = new Progress(spec.commandLine().getErr(), "Validating", "records", -1)) {
            ValidationTally tally = new ValidationTally(told, progress::step);
            for (String input : inputs.isEmpty() ? List.of(STANDARD_INPUT) : inputs) {
                validate(validator, input, tally);
            }
            return tally;
        }
    }

    private void validate(DocumentValidator validator, String input, ValidationTally tally) throws IOException {
        if (input.equals(STANDARD_INPUT)) {
            validate(
                    validator,
                    "standard input",
                    () -> Allowance.ofDocument().limit(new BufferedInputStream(System.in)),
                    tally);
        } else if (Files.exists(Path.of(input))) {
            try {
                long files = ValidationInput.each(
                        Path.of(input), (name, opening) -> validate(validator, name, opening, tally));
                if (files == 0) {
                    tally.finding(DocumentValidator.ofFile(
                            input,
                            "file",
                            "There is no file in it whose name ends in .xml.",
                            "Name the files themselves, or look whether it is the right place."));
                }
            } catch (IOException e) {
                tally.finding(DocumentValidator.ofFile(
                        input, "file", "It cannot be read: " + Reason.of(e) + ".", "Look whether the file is whole."));
            }
        } else {
            stored(validator, input, tally);
        }
    }

    private static void validate(
            DocumentValidator validator, String name, ValidationInput.Opening opening, ValidationTally tally) {
        validate(validator, name, null, opening, tally);
    }

    private static void validate(
            DocumentValidator validator,
            String name,
            @Nullable String identifier,
            ValidationInput.Opening opening,
            ValidationTally tally) {
        tally.file();
        try (InputStream in = opening.open()) {
            validator.validate(name, identifier, in, tally);
        } catch (IOException e) {
            tally.finding(DocumentValidator.ofFile(
                    name,
                    "file",
                    "It cannot be read: " + Reason.of(e) + ".",
                    "Look whether the file is whole and UTF-8."));
        }
    }

    /** A record of the store in all its formats, as it is served. */
    private void stored(DocumentValidator validator, String id, ValidationTally tally) {
        Settings settings = common.settings();
        StoreAddress location = Configuration.store(settings);
        if (location.isMissingFile()) {
            throw new ConfigurationIsWrong(
                    List.of("'" + id + "' is no file, and there is no store '" + location + "' to look it up in"));
        }
        OaiIdentifier identifier = ItemArguments.parse(
                        List.of(id), Configuration.of(settings).repository().identifier())
                .get(0);
        try (Store store = Stores.open(location, Clock.systemUTC())) {
            String place = store.goodDocument(identifier)
                    .map(SourceDocumentCopy::place)
                    .orElse(identifier.value());
            for (StoredRecord served : served(store, identifier)) {
                byte[] metadata = ExportedRecord.of(served.header(), Objects.requireNonNull(served.body()))
                        .metadata();
                validate(validator, place, identifier.value(), () -> new ByteArrayInputStream(metadata), tally);
            }
        }
    }

    private static List<StoredRecord> served(Store store, OaiIdentifier identifier) {
        return store.read(snapshot -> snapshot
                .formatsOf(identifier)
                .orElseThrow(
                        () -> new ConfigurationIsWrong(List.of("There is no file of this name, and the store serves"
                                + " no record " + identifier
                                + ". Where it was held back, 'fonds status --quarantine' says why.")))
                .stream()
                .flatMap(format -> snapshot.record(identifier, format.prefix()).stream())
                .toList());
    }
}
