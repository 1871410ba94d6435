package org.fonds.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.citation.ArchiveTable;
import org.fonds.crosswalk.Cataloging;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.record.Authorities;
import org.fonds.record.LanguageTag;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;
import org.fonds.testing.SetClock;
import org.jspecify.annotations.Nullable;

/** A folder of pages, a store, and what ingest said of each document. */
final class Archive implements AutoCloseable {
    static final RepositoryIdentifier REPOSITORY = new RepositoryIdentifier("archive.example.net");

    final SetClock clock = new SetClock("2026-11-22T09:00:00Z");
    final Store store;
    final Path pages;
    final List<DocumentOutcome> outcomes = new ArrayList<>();
    private Intake intake;

    Archive(Path folder) throws IOException {
        pages = Files.createDirectories(folder.resolve("pages"));
        store = Stores.open(StoreAddress.of(folder.resolve("archive.db").toString()), clock);
        intake = intake(null);
    }

    /** Changes a setting that renditions depend on. */
    void configureRights(String uri) {
        intake = intake(URI.create(uri));
    }

    /** Extends the table of archives. */
    void configureArchives(String table) throws IOException {
        ArchiveTable archives = ArchiveTable.standard().extendedBy(ArchiveTable.read("own", new StringReader(table)));
        intake = new Intake(
                store, new IntakeSettings(settings(null, Authorities.NONE), null, List.of(), archives), clock);
    }

    /** Takes the names of an authority file. */
    void configureAuthorities(Authorities authorities) {
        intake = new Intake(store, new IntakeSettings(settings(null, authorities), null, List.of()), clock);
    }

    private Intake intake(@Nullable URI rights) {
        return new Intake(store, new IntakeSettings(settings(rights, Authorities.NONE), null, List.of()), clock);
    }

    private static CrosswalkSettings settings(@Nullable URI rights, Authorities authorities) {
        LanguageTag english = LanguageTag.named("English").orElseThrow();
        Cataloging cataloging = new Cataloging("Test archive", english, "text", "Text", "text/html");
        return new CrosswalkSettings(REPOSITORY, cataloging, english, "Test archive", null, rights, authorities);
    }

    /** Writes a good page. */
    Path write(String file, int id, String title) throws IOException {
        return Files.writeString(pages.resolve(file), page(id, title, "https://archive.example.net/document/" + id));
    }

    /** Writes a page that can be read but not be published: no address of it is known. */
    Path writeInvalid(String file, int id) throws IOException {
        return Files.writeString(pages.resolve(file), page(id, "Letter", ""));
    }

    /** Writes a page whose number cannot be read. */
    Path writeNumberless(String file) throws IOException {
        return Files.writeString(
                pages.resolve(file), page(0, "Letter", "").replaceAll("## Record ID\\R\\R0\\R\\R", ""));
    }

    static String page(int id, String title, String address) {
        return """
                # March 3, 1956 %2$s

                ## Citation

                "%2$s," March 3, 1956, Wilson Center Digital Archive, RGANI, f. 5, op. 28, d. 9001, l. 12.

                %3$s

                ## Record ID

                %1$d

                ## Summary

                A page for tests.

                ## Original Language

                Russian

                ## Contents

                Translation - English

                The text.
                """.formatted(id, title, address);
    }

    IngestSummary ingest() {
        return ingest(IngestOptions.DEFAULT);
    }

    IngestSummary sync() {
        return ingest(new IngestOptions(false, true, false));
    }

    IngestSummary ingest(IngestOptions options) {
        return ingest(new NamedSource("pages", List.of(pages), true), options);
    }

    IngestSummary ingest(NamedSource source, IngestOptions options) {
        outcomes.clear();
        clock.advance(Duration.ofMinutes(1));
        return intake.ingest(source, options, new IngestObserver() {
            @Override
            public void begins(String part, long steps) {}

            @Override
            public void step() {}

            @Override
            public void outcome(DocumentOutcome outcome) {
                outcomes.add(outcome);
            }
        });
    }

    Intake intake() {
        return intake;
    }

    static OaiIdentifier identifier(int id) {
        return REPOSITORY.identifier(String.valueOf(id));
    }

    Optional<StoredRecord> record(int id, String prefix) {
        return store.read(snapshot -> snapshot.record(identifier(id), new MetadataPrefix(prefix)));
    }

    /** The header of the item's MODS record; empty where it has none. */
    String header(int id) {
        return record(id, "mods")
                .map(record -> new String(record.header(), java.nio.charset.StandardCharsets.UTF_8))
                .orElse("");
    }

    boolean isServed(int id) {
        return header(id).startsWith("<header>");
    }

    boolean isDeleted(int id) {
        return header(id).startsWith("<header status=\"deleted\">");
    }

    long publications() {
        return store.read(snapshot -> snapshot.ledger().lastNumber());
    }

    @Override
    public void close() {
        store.close();
    }
}
