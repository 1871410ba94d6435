package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.store.HeldDocument;
import org.fonds.store.Outcome;
import org.fonds.xml.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = new Archive(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void publishesATranslationWhoseContentsSayNothingOfIt() throws IOException {
        Files.writeString(archive.pages.resolve("a.md"), """
                # Untitled paper

                ## Citation

                "Letter," May 3, 1956, Wilson Center Digital Archive, RGANI, f. 5, op. 28, d. 17. Translated by Ada Lund.
                https://archive.example.net/document/17

                ## Record ID

                17

                ## Original Language

                Russian
                """);
        assertThat(archive.ingest().isClean()).isTrue();
        assertThat(archive.record(17, "marcxml")).isPresent();
    }

    @Test
    void publishesEachDocumentInEveryFormat() throws IOException {
        archive.write("a.md", 1, "Letter");
        IngestSummary summary = archive.ingest();
        assertThat(summary.count(DocumentOutcome.Kind.PUBLISHED)).isEqualTo(1);
        assertThat(summary.isClean()).isTrue();
        assertThat(archive.record(1, "oai_dc")).isPresent();
        assertThat(archive.header(1))
                .contains("<identifier>oai:archive.example.net:1</identifier>")
                .contains("<setSpec>holder:rgani</setSpec><setSpec>language:rus</setSpec>");
    }

    @Test
    void aFormatThatIsNotConfiguredIsNoErrorAndIsNotListed() throws IOException {
        archive.write("a.md", 1, "Letter");
        assertThat(archive.ingest().isClean()).isTrue();
        assertThat(archive.formatsOf(1)).containsExactly("oai_dc", "oai_qdc", "mods", "marcxml");
        assertThat(archive.record(1, "edm")).isEmpty();
    }

    @Test
    void aFormatConfiguredLaterIsAddedToUnchangedDocuments() throws IOException {
        archive.configureRights("http://rightsstatements.org/vocab/InC/1.0/");
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        String before = archive.header(1);
        archive.configureEuropeana();
        assertThat(archive.ingest().count(DocumentOutcome.Kind.PUBLISHED)).isEqualTo(1);
        assertThat(archive.formatsOf(1)).containsExactly("oai_dc", "oai_qdc", "mods", "marcxml", "edm");
        assertThat(archive.header(1, "edm")).contains("<datestamp>2026-11-22T09:02:00Z</datestamp>");
        assertThat(archive.header(1)).as("no other format is announced again").isEqualTo(before);
        assertThat(archive.ingest().count(DocumentOutcome.Kind.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void aFormatNoLongerConfiguredEndsInATombstoneOfItsOwn() throws IOException {
        archive.configureEuropeana();
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        archive.configureRights("http://rightsstatements.org/vocab/InC/1.0/");
        archive.ingest();
        assertThat(archive.formatsOf(1)).containsExactly("oai_dc", "oai_qdc", "mods", "marcxml");
        assertThat(archive.header(1, "edm")).startsWith("<header status=\"deleted\">");
        assertThat(archive.isServed(1)).isTrue();
        archive.configureEuropeana();
        archive.ingest();
        assertThat(archive.header(1, "edm")).startsWith("<header>");
    }

    @Test
    void unchangedInputPublishesNothingAndMovesNoDatestamp() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        String before = archive.header(1);
        IngestSummary again = archive.ingest();
        assertThat(again.count(DocumentOutcome.Kind.UNCHANGED)).isEqualTo(1);
        assertThat(archive.publications()).isEqualTo(1);
        assertThat(archive.header(1)).isEqualTo(before);
    }

    @Test
    void aChangedDocumentAloneGetsANewDatestamp() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.write("b.md", 2, "Letter");
        archive.ingest();
        String untouched = archive.header(2);
        archive.write("a.md", 1, "Another letter");
        archive.ingest();
        assertThat(archive.header(1)).contains("<datestamp>2026-11-22T09:02:00Z</datestamp>");
        assertThat(archive.header(2)).isEqualTo(untouched);
    }

    @Test
    void whatChangesInThePageButInNoFormatIsKeptWithoutAnAnnouncement() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.ingest();
        Files.writeString(page, Files.readString(page).replace("The text.", "The text, corrected."));
        archive.ingest();
        assertThat(archive.publications()).isEqualTo(1);
        byte[] kept =
                archive.store.document(Archive.identifier(1)).orElseThrow().bytes();
        assertThat(new String(kept, StandardCharsets.UTF_8)).contains("The text, corrected.");
    }

    @Test
    void aChangedSettingRendersAnewWhatItTouches() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        archive.configureRights("http://rightsstatements.org/vocab/CNE/1.0/");
        archive.ingest();
        assertThat(new String(archive.record(1, "oai_dc").orElseThrow().body(), StandardCharsets.UTF_8))
                .contains("<dc:rights>http://rightsstatements.org/vocab/CNE/1.0/</dc:rights>");
        assertThat(archive.publications()).isEqualTo(2);
    }

    @Test
    void twoDocumentsWithOneNumberAreBothRefusedAndNameEachOther() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        String stored = archive.header(1);
        archive.write("a.md", 1, "One");
        archive.write("b.md", 1, "Other");
        IngestSummary summary = archive.ingest();
        assertThat(summary.count(DocumentOutcome.Kind.REFUSED)).isEqualTo(2);
        assertThat(archive.outcomes)
                .extracting(DocumentOutcome::message)
                .containsExactly(
                        "Its record id 1 is also that of " + archive.pages
                                + "/b.md:1. Neither is published; what was published stays."
                                + " Give one of them its own number.",
                        "Its record id 1 is also that of " + archive.pages
                                + "/a.md:1. Neither is published; what was published stays."
                                + " Give one of them its own number.");
        assertThat(archive.header(1)).isEqualTo(stored);
    }

    @Test
    void anItemOfAnotherSourceIsRefusedAndItsOwnerNamed() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        String stored = archive.header(1);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("x.md"), Archive.page(1, "Theirs", "https://archive.example.net/document/1"));
        NamedSource source = new NamedSource("other", List.of(other), true);
        archive.ingest(source, IngestOptions.DEFAULT);
        assertThat(archive.outcomes)
                .extracting(DocumentOutcome::message)
                .containsExactly("The item oai:archive.example.net:1 belongs to the source 'pages'."
                        + " If this is that source, name it: --as 'pages'. Else give the document its own number, or take the item over"
                        + " with --adopt.");
        assertThat(archive.header(1)).isEqualTo(stored);
        archive.ingest(source, new IngestOptions(true, false, false));
        assertThat(archive.header(1)).isNotEqualTo(stored);
    }

    @Test
    void withoutSyncNothingIsDeleted() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.ingest();
        Files.delete(page);
        archive.ingest();
        assertThat(archive.isServed(1)).isTrue();
    }

    @Test
    void syncMakesTombstonesOfWhatIsGone() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.write("b.md", 2, "Letter");
        archive.ingest();
        Files.delete(page);
        assertThat(archive.sync().count(DocumentOutcome.Kind.DELETED)).isEqualTo(1);
        assertThat(archive.isDeleted(1)).isTrue();
        assertThat(archive.isServed(2)).isTrue();
        archive.write("a.md", 1, "Letter");
        archive.sync();
        assertThat(archive.isServed(1)).isTrue();
    }

    @Test
    void syncSparesWhatAnotherIngestPublishedMeanwhile() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.write("gone.md", 2, "Letter");
        archive.ingest();
        Files.delete(archive.pages.resolve("gone.md"));
        Path late = Files.createDirectories(folder.resolve("late"));
        Files.writeString(late.resolve("b.md"), Archive.page(3, "Telegram", "https://archive.example.net/document/3"));
        NamedSource more = new NamedSource("pages", List.of(late), false);

        IngestSummary summary = archive.sync(2, () -> archive.ingest(more, IngestOptions.DEFAULT));

        assertThat(summary.complete()).isTrue();
        assertThat(summary.count(DocumentOutcome.Kind.DELETED)).isEqualTo(1);
        assertThat(archive.isDeleted(2)).isTrue();
        assertThat(archive.isServed(3)).isTrue();
    }

    /** What is read is well; only what is not read of the source is not known to be gone. */
    @Test
    void aPartOfASourceIsReadWholeAndDeletesNothing() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.write("b.md", 2, "Letter");
        archive.ingest();
        NamedSource part = new NamedSource("pages", List.of(archive.pages.resolve("a.md")), false);

        assertThat(archive.ingest(part, IngestOptions.DEFAULT).isClean()).isTrue();
        assertThat(archive.ingest(part, new IngestOptions(false, true, false)).syncSkipped())
                .isTrue();
        assertThat(archive.isServed(2)).isTrue();
    }

    @Test
    void syncLeavesOtherSourcesAlone() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("x.md"), Archive.page(2, "Theirs", "https://archive.example.net/document/2"));
        archive.ingest(new NamedSource("other", List.of(other), true), new IngestOptions(false, true, false));
        assertThat(archive.isServed(1)).isTrue();
    }

    @Test
    void aRefusedDocumentWhoseNumberIsReadableKeepsItsItem() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.ingest();
        archive.write("b.md", 1, "Double");
        IngestSummary summary = archive.sync();
        assertThat(summary.complete()).isTrue();
        assertThat(archive.isServed(1)).isTrue();
        assertThat(page).exists();
    }

    @Test
    void aSourceWithoutASingleDocumentDeletesNothing() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.ingest();
        Files.delete(page);
        assertThat(archive.sync().syncSkipped()).isTrue();
        assertThat(archive.isServed(1)).isTrue();
    }

    @Test
    void onePathWithoutASingleDocumentIsEnoughToDeleteNothing() throws IOException {
        archive.write("a.md", 1, "Letter");
        Path more = Files.createDirectory(folder.resolve("more"));
        Path page = more.resolve("b.md");
        Files.writeString(page, Archive.page(2, "Letter", "https://archive.example.net/document/2"));
        NamedSource both = new NamedSource("pages", List.of(archive.pages, more), true);
        archive.ingest(both, IngestOptions.DEFAULT);
        Files.delete(page);
        assertThat(archive.ingest(both, new IngestOptions(false, true, false)).syncSkipped())
                .isTrue();
        assertThat(archive.isServed(2)).isTrue();
    }

    @Test
    void aPartOfASourceDeletesNothingOfTheRest() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.write("b.md", 2, "Letter");
        archive.ingest();
        archive.ingest(new NamedSource("pages", List.of(page), false), new IngestOptions(false, true, false));
        assertThat(archive.isServed(2)).isTrue();
    }

    @Test
    void anIncompleteReadingDeletesNothing() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.ingest();
        Files.delete(page);
        archive.writeNumberless("b.md");
        IngestSummary summary = archive.sync();
        assertThat(summary.complete()).isFalse();
        assertThat(summary.syncSkipped()).isTrue();
        assertThat(archive.isServed(1)).isTrue();
    }

    @Test
    void anInvalidDocumentIsHeldBackAndItsLastGoodVersionStays() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        String good = archive.header(1);
        archive.writeInvalid("a.md", 1);
        IngestSummary summary = archive.sync();
        assertThat(summary.count(DocumentOutcome.Kind.HELD)).isEqualTo(1);
        assertThat(archive.outcomes.get(0).findings())
                .extracting(Finding::rule, Finding::message)
                .containsExactly(tuple(
                        "DC-R02", "The document has no address: its page prints none, and no setting makes one."));
        assertThat(archive.header(1)).isEqualTo(good);
        List<HeldDocument> held = new java.util.ArrayList<>();
        archive.store.held(held::add);
        assertThat(held).extracting(HeldDocument::identifier).containsExactly(Archive.identifier(1));
    }

    @Test
    void aHeldDocumentThatWasNeverGoodIsAbsentAndPublishedOnceMended() throws IOException {
        archive.writeInvalid("a.md", 1);
        archive.ingest();
        assertThat(archive.header(1)).isEmpty();
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        assertThat(archive.isServed(1)).isTrue();
        archive.store.held(held -> {
            throw new AssertionError("still held: " + held);
        });
    }

    @Test
    void aWithdrawnRecordStaysDeletedUntilThatIsUndone() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        archive.intake().withdraw(List.of(Archive.identifier(1)));
        assertThat(archive.isDeleted(1)).isTrue();
        archive.write("a.md", 1, "Letter, corrected");
        IngestSummary summary = archive.ingest();
        assertThat(summary.count(DocumentOutcome.Kind.WITHDRAWN)).isEqualTo(1);
        assertThat(archive.isDeleted(1)).isTrue();
        assertThat(archive.intake().readmit(List.of(Archive.identifier(1))))
                .containsExactly(new Outcome.Published(Archive.identifier(1), false));
        assertThat(new String(archive.record(1, "oai_dc").orElseThrow().body(), StandardCharsets.UTF_8))
                .contains("Letter, corrected");
    }

    @Test
    void aWithdrawnRecordThatItsSourceDroppedStaysDeletedWhenThatIsUndone() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.write("b.md", 2, "Letter");
        archive.ingest();
        archive.intake().withdraw(List.of(Archive.identifier(1)));
        Files.delete(archive.pages.resolve("a.md"));
        archive.sync();

        assertThat(archive.intake().readmit(List.of(Archive.identifier(1))))
                .containsExactly(new Outcome.Unchanged(Archive.identifier(1)));
        assertThat(archive.isDeleted(1)).isTrue();
        archive.write("a.md", 1, "Letter");
        archive.sync();
        assertThat(archive.isServed(1)).as("come back to its source").isTrue();
    }

    @Test
    void undoingAWithdrawalServesTheLastGoodDocumentAndKeepsHoldingTheNewerOne() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        archive.writeInvalid("a.md", 1);
        archive.ingest();
        archive.intake().withdraw(List.of(Archive.identifier(1)));

        assertThat(archive.intake().readmit(List.of(Archive.identifier(1))))
                .containsExactly(new Outcome.Published(Archive.identifier(1), false));
        assertThat(archive.isServed(1)).isTrue();
        List<HeldDocument> held = new ArrayList<>();
        archive.store.held(held::add);
        assertThat(held).extracting(HeldDocument::identifier).containsExactly(Archive.identifier(1));
    }

    @Test
    void whatItsSourceDeletedIsNotWithdrawnUntilSomebodyDoesIt() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.write("b.md", 2, "Letter");
        archive.ingest();
        Files.delete(page);
        archive.sync();
        assertThat(archive.intake().readmit(List.of(Archive.identifier(1))))
                .containsExactly(new Outcome.NotWithdrawn(Archive.identifier(1)));
        assertThat(archive.isDeleted(1)).isTrue();
        assertThat(archive.intake().withdraw(List.of(Archive.identifier(1))))
                .containsExactly(new Outcome.Deleted(Archive.identifier(1)));
        archive.write("a.md", 1, "Letter, found again");
        archive.ingest();
        assertThat(archive.isDeleted(1)).isTrue();
    }

    @Test
    void withdrawingWhatThereIsNotIsToldSo() {
        assertThat(archive.intake().withdraw(List.of(Archive.identifier(7))))
                .containsExactly(new Outcome.Unknown(Archive.identifier(7)));
    }

    @Test
    void aDryRunTellsAllAndStoresNothing() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.writeInvalid("b.md", 2);
        IngestSummary summary = archive.ingest(new IngestOptions(false, false, true));
        assertThat(summary.count(DocumentOutcome.Kind.PUBLISHED)).isEqualTo(1);
        assertThat(summary.count(DocumentOutcome.Kind.HELD)).isEqualTo(1);
        assertThat(archive.publications()).isZero();
        assertThat(archive.store.<Long>read(snapshot -> snapshot.setCount(0))).isZero();
        assertThat(archive.store.accessions(List.of(Archive.identifier(1), Archive.identifier(2))))
                .isEmpty();
    }

    @Test
    void theFirstDayStaysWhateverHappensLater() throws IOException {
        Path page = archive.write("a.md", 1, "Letter");
        archive.write("b.md", 2, "Letter");
        archive.ingest();
        Files.delete(page);
        archive.sync();
        archive.clock.set("2027-03-01T00:00:00Z");
        archive.write("a.md", 1, "Letter, found again");
        archive.ingest();
        assertThat(new String(archive.record(1, "mods").orElseThrow().body(), StandardCharsets.UTF_8))
                .contains("2026-11-22</recordCreationDate>");
    }

    /** A batch ends at a thousand documents or after a second, so 250 need one publication, or one for each second. */
    @Test
    void manyDocumentsShareAPublication() throws IOException {
        for (int id = 1; id <= 250; id++) {
            archive.write(id + ".md", id, "Letter " + id);
        }
        long begun = System.nanoTime();
        assertThat(archive.ingest().count(DocumentOutcome.Kind.PUBLISHED)).isEqualTo(250);
        long seconds = 1 + (System.nanoTime() - begun) / 1_000_000_000;
        long publications = archive.publications();
        assertThat(publications).isBetween(1L, seconds);
        assertThat(archive.ingest().count(DocumentOutcome.Kind.UNCHANGED)).isEqualTo(250);
        assertThat(archive.publications()).isEqualTo(publications);
    }
}
