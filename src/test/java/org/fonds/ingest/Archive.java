package org.fonds.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fonds.citation.ArchiveTable;
import org.fonds.crosswalk.Cataloging;
import org.fonds.crosswalk.Crosswalk;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.crosswalk.Crosswalks;
import org.fonds.crosswalk.Europeana;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.quality.OwnRules;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;
import org.fonds.record.LanguageTag;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;
import org.fonds.testing.SetClock;
import org.fonds.xml.XmlFragment;
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

    /** Sets all that Europeana asks for. */
    void configureEuropeana() {
        CrosswalkSettings plain = settings(URI.create("http://rightsstatements.org/vocab/InC/1.0/"), Authorities.NONE);
        CrosswalkSettings complete = new CrosswalkSettings(
                plain.repository(),
                plain.cataloging(),
                plain.textLanguage(),
                plain.digitalCollection(),
                plain.pageAddress(),
                plain.rights(),
                plain.authorities(),
                new Europeana("Test aggregator", "Test archive", "TEXT"));
        intake = new Intake(store, new IntakeSettings(complete, null, List.of()), clock);
    }

    /** The formats in which the item can be had. */
    List<String> formatsOf(int id) {
        return store
                .<List<MetadataFormat>>read(
                        snapshot -> snapshot.formatsOf(identifier(id)).orElse(List.of()))
                .stream()
                .map(format -> format.prefix().value())
                .toList();
    }

    /** The header of the item's record in a format. */
    String header(int id, String prefix) {
        return record(id, prefix)
                .map(record -> new String(record.header(), java.nio.charset.StandardCharsets.UTF_8))
                .orElse("");
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

    /** Takes rules of the operator's own for Dublin Core; null for none. */
    void configureRules(@Nullable String rules) throws IOException {
        OwnRules own = rules == null
                ? OwnRules.NONE
                : OwnRules.NONE.with(MetadataPrefix.OAI_DC, Files.writeString(pages.resolveSibling("own.sch"), rules));
        IntakeSettings settings =
                new IntakeSettings(settings(null, Authorities.NONE), null, List.of(), ArchiveTable.standard(), own);
        intake = new Intake(store, settings, clock);
    }

    /** Lets crosswalks fail: the document with this number, in this way. The map may change between two ingests. */
    void injectFaults(Map<Integer, Fault> faults) {
        List<Crosswalk> faulty = Crosswalks.of(settings(null, Authorities.NONE)).stream()
                .<Crosswalk>map(crosswalk -> new FaultyCrosswalk(crosswalk, faults))
                .toList();
        IntakeSettings settings = new IntakeSettings(settings(null, Authorities.NONE), null, List.of());
        intake = new Intake(store, settings, clock, faulty);
    }

    private record FaultyCrosswalk(Crosswalk good, Map<Integer, Fault> faults) implements Crosswalk {
        @Override
        public MetadataFormat format() {
            return good.format();
        }

        @Override
        public XmlFragment render(ArchivalRecord record, LocalDate firstDay) {
            XmlFragment fragment = good.render(record, firstDay);
            Fault fault = faults.get(Integer.valueOf(record.id().value()));
            return fault == null || !fault.format.equals(format().prefix().value()) ? fragment : fault.inject(fragment);
        }
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
        return intake.ingest(source, options, observer());
    }

    /** Reads the whole source; after so many files, each of which is read twice, something else happens. */
    IngestSummary sync(int files, Runnable meanwhile) {
        AtomicInteger steps = new AtomicInteger();
        IngestObserver observer = new IngestObserver() {
            @Override
            public void begins(String part, long count) {}

            @Override
            public void step() {
                if (steps.incrementAndGet() == files) {
                    meanwhile.run();
                }
            }

            @Override
            public void outcome(DocumentOutcome outcome) {}
        };
        NamedSource whole = new NamedSource("pages", List.of(pages), true);
        return intake.ingest(whole, new IngestOptions(false, true, false), observer);
    }

    RerenderSummary rerender(boolean dryRun) {
        outcomes.clear();
        clock.advance(Duration.ofMinutes(1));
        return intake.rerender(dryRun, observer());
    }

    private IngestObserver observer() {
        return new IngestObserver() {
            @Override
            public void begins(String part, long steps) {}

            @Override
            public void step() {}

            @Override
            public void outcome(DocumentOutcome outcome) {
                outcomes.add(outcome);
            }
        };
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
