package org.fonds.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.fonds.store.ListScope;
import org.fonds.store.PageLimits;
import org.fonds.store.Position;
import org.fonds.store.Snapshot;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;
import org.fonds.xml.Namespaces;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fonds export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the metadata of records to files, byte for byte as it is served.",
            "",
            "All is from one moment of the store: PREFIX/IDENTIFIER.xml, the identifier URL-encoded, and",
            "manifest-sha256.txt beside them.",
            "",
            "An export that was broken off is gone on with: what is there already is not written again. The",
            "files of a ZIP file wait in the folder FILE.zip.parts until all are there. A collection begins",
            "anew. Nothing has its name before it is whole. Deleted records are left out.",
            ""
        },
        footer = {
            "",
            "Example: fonds export --prefix mods --out records/",
            "         fonds export --prefix mods --set holder:aprf --as-collection --out mods.zip"
        })
final class ExportCommand implements Callable<Integer> {
    private static final PageLimits PAGE = new PageLimits(500, 8 << 20);

    /** What wraps records of a format into one document. */
    private static final Map<String, List<String>> COLLECTIONS = Map.of(
            "mods", List.of("<modsCollection xmlns=\"" + Namespaces.MODS + "\">", "</modsCollection>"),
            "marcxml", List.of("<collection xmlns=\"http://www.loc.gov/MARC21/slim\">", "</collection>"));

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--prefix", paramLabel = "PREFIX", description = "The format. Default: all that there are.")
    private @Nullable String prefix;

    @Option(names = "--set", paramLabel = "SETSPEC", description = "Only records of this set.")
    private @Nullable String set;

    @Option(names = "--from", paramLabel = "DATE", description = "Only records changed since then, inclusive.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DATE", description = "Only records changed until then, inclusive.")
    private @Nullable String until;

    @Option(names = "--out", required = true, paramLabel = "DIR|FILE.zip", description = "Where to write.")
    private Path out = Path.of("");

    @Option(
            names = "--as-collection",
            description = "One document for all records: modsCollection, or MARC's collection.")
    private boolean asCollection;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        checkTarget();
        StoreAddress location = common.storeAddress();
        if (location.isMissingFile()) {
            throw new CommandFailed("There is no store '" + location + "'. 'fonds ingest' makes one.");
        }
        try (Store store = Stores.open(location, Clock.systemUTC())) {
            long count = store.<Long>read(this::export);
            spec.commandLine().getErr().println(count + " records written to " + out + ".");
            spec.commandLine().getErr().flush();
            return ExitCode.DONE;
        }
    }

    /** Who names one document would get a folder of that name. */
    private void checkTarget() {
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".xml") && !Files.isDirectory(out)) {
            throw new ConfigurationIsWrong(List.of("--out: '" + out
                    + "' looks like a file; name a folder or a .zip file, in which documents and their checksums are"
                    + " written"));
        }
    }

    private long export(Snapshot snapshot) {
        // Whatever is wrong with the selection is told before anything is written.
        List<ListScope> scopes = formats(snapshot).stream()
                .map(format -> scope(snapshot, format))
                .toList();
        long count = 0;
        try (ExportTarget target = ExportTarget.at(out)) {
            ExportManifest manifest = new ExportManifest(target);
            for (ListScope scope : scopes) {
                count += asCollection ? collection(snapshot, scope, manifest) : files(snapshot, scope, manifest);
            }
            manifest.finish();
            return count;
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailed("'" + out + "' cannot be written", e);
        }
    }

    private List<MetadataPrefix> formats(Snapshot snapshot) {
        List<MetadataPrefix> offered =
                snapshot.formats().stream().map(MetadataFormat::prefix).toList();
        List<MetadataPrefix> chosen = offered.stream()
                .filter(format -> prefix == null || format.value().equals(prefix))
                .toList();
        if (chosen.isEmpty()) {
            throw new ConfigurationIsWrong(
                    List.of("--prefix: the store has no format '" + prefix + "'; it has " + offered));
        }
        if (asCollection && !chosen.stream().allMatch(format -> COLLECTIONS.containsKey(format.value()))) {
            throw new ConfigurationIsWrong(
                    List.of("--as-collection: only mods and marcxml have collections; say --prefix"));
        }
        return chosen;
    }

    private long files(Snapshot snapshot, ListScope scope, ExportManifest manifest) {
        return each(
                snapshot, scope, record -> manifest.add(scope.prefix() + "/" + record.fileName(), record.metadata()));
    }

    private long collection(Snapshot snapshot, ListScope scope, ExportManifest manifest) throws IOException {
        List<String> wrapping = COLLECTIONS.getOrDefault(scope.prefix().value(), List.of("", ""));
        long[] count = {0};
        manifest.addLong(scope.prefix() + ".xml", out -> {
            line(out, wrapping.get(0).getBytes(StandardCharsets.UTF_8));
            count[0] = each(snapshot, scope, record -> line(out, record.metadata()));
            line(out, wrapping.get(1).getBytes(StandardCharsets.UTF_8));
        });
        return count[0];
    }

    private static void line(OutputStream out, byte[] content) throws IOException {
        out.write(content);
        out.write('\n');
    }

    private interface Taker {
        void take(ExportedRecord record) throws IOException;
    }

    private long each(Snapshot snapshot, ListScope scope, Taker taker) {
        long count = 0;
        Position after = Position.START;
        try (Progress progress =
                new Progress(spec.commandLine().getErr(), "Exporting " + scope.prefix(), "records", -1)) {
            for (Optional<Position> end = snapshot.pageEnd(scope, after, PAGE);
                    end.isPresent();
                    end = snapshot.pageEnd(scope, after, PAGE)) {
                for (StoredRecord stored : snapshot.records(scope, after, end.get())) {
                    byte[] body = stored.body();
                    if (body != null) {
                        taker.take(ExportedRecord.of(stored.header(), body));
                        count++;
                        progress.step();
                    }
                }
                after = end.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    private ListScope scope(Snapshot snapshot, MetadataPrefix format) {
        long newest = snapshot.ledger().lastNumber();
        long first = from == null
                ? 1
                : snapshot.firstPublicationFrom(date("--from", from).first());
        long last = until == null
                ? newest
                : Math.min(
                        newest,
                        snapshot.lastPublicationUntil(date("--until", until).last()));
        return new ListScope(format, set == null ? null : set(snapshot, set), first, last, newest);
    }

    private static SetSpec set(Snapshot snapshot, String text) {
        return SetSpec.parse(text)
                .filter(snapshot::hasSet)
                .orElseThrow(() -> new ConfigurationIsWrong(List.of("--set: there is no set '" + text + "'")));
    }

    private static Datestamp date(String option, String text) {
        return Datestamp.parse(text)
                .orElseThrow(() -> new ConfigurationIsWrong(
                        List.of(option + ": '" + text + "' is no date; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ")));
    }
}
