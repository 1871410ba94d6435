package org.fonds.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;

/**
 * The store that is measured, made once for each number of records and kept.
 *
 * @param ingested how many documents are ingested; the other records are copies of theirs
 * @param notes told how long each step took
 */
record BenchStore(Path folder, int records, int ingested, List<String> formats, List<String> notes) {
    /** Something that takes its time. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** Where it is; made where it is not there yet. */
    Path path() throws IOException {
        Path made = folder.resolve("records-" + records + ".db");
        if (!Files.exists(made)) {
            fill(made);
        }
        return made;
    }

    private void fill(Path made) throws IOException {
        List<MetadataPrefix> prefixes =
                formats.stream().map(MetadataPrefix::new).toList();
        Multiplied multiplied = Multiplied.of(original());
        try (Store store = Stores.open(StoreAddress.of(made.toString()), Clock.systemUTC());
                Store original = Stores.open(StoreAddress.of(original().toString()), Clock.systemUTC())) {
            store.offerFormats(original.read(snapshot -> snapshot.formats().stream()
                    .filter(format -> prefixes.contains(format.prefix()))
                    .toList()));
            timed(
                    "putting " + records + " records into the store",
                    () -> multiplied.publish(store, 0, records, prefixes, 0));
            timed("building blocks", () -> build(store));
            timed("changing a tenth of them at random", () -> multiplied.churn(store, records, records / 10, prefixes));
            timed("building blocks anew", () -> build(store));
        }
    }

    private static void build(Store store) {
        boolean more = true;
        while (more) {
            more = store.buildBlocks();
        }
    }

    private Path original() throws IOException {
        Path made = folder.resolve("ingested-" + ingested + ".db");
        if (!Files.exists(made)) {
            timed("ingesting " + ingested + " documents", () -> await(ingest(made, 0)));
            note(IngestPace.of(made).toString());
        }
        return made;
    }

    /**
     * Begins to ingest the documents into a store.
     *
     * @param nice how far the process gives way to others, from 0 to 19
     */
    Process ingest(Path store, int nice) throws IOException {
        List<String> command = new ArrayList<>(List.of("nice", "-n", String.valueOf(nice)));
        command.addAll(Server.java(
                "-Xmx512m",
                "org.fonds.cli.Fonds",
                "ingest",
                "--config",
                configuration().toString(),
                "--store",
                store.toString(),
                "--as",
                "pages",
                pages().toString()));
        return start(command);
    }

    private Path pages() throws IOException {
        Path pages = folder.resolve("pages-" + ingested);
        if (!Files.exists(pages)) {
            await(start(Server.java(
                    "-Xmx256m", "org.fonds.citation.GeneratedPages", pages.toString(), String.valueOf(ingested))));
        }
        return pages;
    }

    /** The settings of all commands. */
    Path configuration() throws IOException {
        Path file = folder.resolve("fonds.properties");
        Files.writeString(file, """
                repository.name = Harbor Archive
                repository.identifier = archive.example.net
                repository.admin-email = archivist@example.net
                record.page-address = https://archive.example.net/document/{id}
                harvest-log = none
                """);
        return file;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("making.log").toFile()))
                .start();
    }

    private static void await(Process process) throws IOException {
        try {
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new IOException(process.info().commandLine().orElse("a command") + " ended with " + exitCode);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void timed(String what, Work work) throws IOException {
        long begun = System.nanoTime();
        work.run();
        note(String.format(Locale.ROOT, "%s: %.1f s", what, (System.nanoTime() - begun) / 1e9));
    }

    private void note(String note) {
        System.out.println(note);
        notes.add(note);
    }
}
