package org.fonds.crosswalk;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.record.CustodyEvent;
import org.fonds.record.DocumentDate;
import org.fonds.record.Offering;
import org.fonds.record.RelatedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two invented records against files that a cataloger wrote by hand from the table of the crosswalk. */
class GoldenFilesTest {
    private static final CrosswalkSettings SETTINGS = Rendering.settings(
            "https://archive.example.org/document/{id}", "http://rightsstatements.org/vocab/InC/1.0/");

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void aRecordWithEverythingIsAsTheCatalogerWroteIt(String prefix) throws URISyntaxException {
        SameXml.as(
                file("ferry." + prefix + ".xml"),
                Rendering.of(prefix, SETTINGS, ferry().record()).fragment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void aRecordWithAlmostNothingIsAsTheCatalogerWroteIt(String prefix) throws URISyntaxException {
        SameXml.as(
                file("scrap." + prefix + ".xml"),
                Rendering.of(prefix, SETTINGS, scrap().record()).fragment());
    }

    private static Path file(String name) throws URISyntaxException {
        URL resource = Objects.requireNonNull(GoldenFilesTest.class.getResource(name), name);
        return Path.of(resource.toURI());
    }

    private static RecordSketch ferry() {
        RecordSketch ferry = RecordSketch.titled("Report on the Ferry Line, Orlin to Bersenev");
        ferry.id = "900";
        ferry.address = "https://harbor.example.org/document/900";
        ferry.summary = "The ferry  is late.\nNobody knows why.";
        ferry.genre = "Report";
        ferry.classification = "Secret";
        ferry.updated = CalendarDate.day(2021, 3, 4);
        ferry.aggregator = "Harbor Digital Archive";
        ferry.citation = "\"Report on the Ferry Line, Orlin to Bersenev,\" June to August 14, 1953, Harbor Digital "
                + "Archive, TsAN, f. 12, op. 3, d. 45, ll. 6-9; Chinese Ferry Archive, 105-00001-02; Special Release "
                + "May 2001; copy available in Marlow Library, Bersenev papers, mm970001. Obtained and translated for "
                + "FERRY by Marta Velimirova; contributed by Josef Haldane (Marlow University); edited for FERRY by "
                + "Ada Lund";
        ferry.collections.add("Ferries of the North");
        ferry.people.add("Orlin, P.");
        ferry.topics.add("Ferries & harbors");
        ferry.places.add("Port Meridian");
        ferry.related.add(new RelatedDocument("Reply to Orlin", "https://harbor.example.org/document/901"));
        return custody(people(ferry))
                .dated(new DocumentDate(
                        "June to August 14, 1953", CalendarDate.month(1953, 6), CalendarDate.day(1953, 8, 14), false))
                .originallyIn("Russian", "Chinese")
                .offered(Offering.Kind.TRANSLATION, "English")
                .offered(Offering.Kind.SCAN, "Chinese")
                .offered(Offering.Kind.TRANSCRIPT, "Russian");
    }

    private static RecordSketch people(RecordSketch ferry) {
        return ferry.with("P. Orlin [Birch]", ContributorRole.AUTHOR)
                .with("Bersenev", ContributorRole.ADDRESSEE)
                .with("Marta Velimirova", ContributorRole.OBTAINED_BY)
                .with("Marta Velimirova", ContributorRole.TRANSLATOR)
                .with("Josef Haldane", ContributorRole.CONTRIBUTED_BY)
                .with("Ada Lund", ContributorRole.EDITOR)
                .with("Ferry Fund", ContributorRole.SPONSOR);
    }

    private static RecordSketch custody(RecordSketch ferry) {
        ferry.heldBy(
                "TsAN",
                RecordSketch.mark(
                        "f. 12, op. 3, d. 45, ll. 6-9",
                        "fond",
                        "f.",
                        "12",
                        "opis",
                        "op.",
                        "3",
                        "delo",
                        "d.",
                        "45",
                        "listy",
                        "ll.",
                        "6-9"));
        ferry.custody.add(new CustodyEvent.HeldBy(RecordSketch.holding(
                "Chinese Ferry Archive",
                RecordSketch.mark("105-00001-02", "file", "", "105-00001-02"),
                "Special Release May 2001")));
        ferry.copyHeldBy(
                "Marlow Library",
                RecordSketch.mark(
                        "Bersenev papers, mm970001", "collection", "", "Bersenev papers", "lccn", "", "mm970001"));
        ferry.handled(clause(
                "Obtained and translated for FERRY by Marta Velimirova", AgentRole.OBTAINED, AgentRole.TRANSLATOR));
        ferry.handled(new Agent(
                "contributed by Josef Haldane (Marlow University)",
                List.of("Josef Haldane"),
                List.of(AgentRole.CONTRIBUTED),
                null,
                null,
                "Marlow University"));
        return ferry.handled(clause("edited for FERRY by Ada Lund", AgentRole.EDITOR))
                .paid("Made possible by the Ferry Fund", "Ferry Fund");
    }

    private static Agent clause(String printed, AgentRole... roles) {
        return new Agent(printed, List.of("Somebody"), List.of(roles), "FERRY", null, null);
    }

    private static RecordSketch scrap() {
        RecordSketch scrap = RecordSketch.titled("Записка [без подписи]");
        scrap.id = "7";
        scrap.address = null;
        return scrap.dated(DocumentDate.undated("undated"))
                .originallyIn("Russian")
                .offered(Offering.Kind.SCAN, "Russian");
    }
}
