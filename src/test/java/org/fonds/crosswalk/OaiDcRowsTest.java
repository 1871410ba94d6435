package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.record.AgentRole;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.record.DocumentDate;
import org.fonds.record.Offering;
import org.fonds.record.RelatedDocument;
import org.fonds.record.ShelfMark;
import org.junit.jupiter.api.Test;

class OaiDcRowsTest {
    private final RecordSketch sketch = new RecordSketch();

    @Test
    void titleIsInTheLanguageOfTheTranslation() {
        sketch.offered(Offering.Kind.TRANSLATION, "German").offered(Offering.Kind.TRANSCRIPT, "Russian");

        assertThat(rendered().one("//dc:title")).isEqualTo("Note on the Ferry");
        assertThat(rendered().one("//dc:title/@xml:lang")).isEqualTo("de");
    }

    @Test
    void titleIsInTheConfiguredLanguageWhereContentsSaysNothing() {
        assertThat(rendered().one("//dc:title/@xml:lang")).isEqualTo("en");
    }

    @Test
    void titleHasNoLanguageBesideATranscriptInAnother() {
        sketch.offered(Offering.Kind.TRANSCRIPT, "German");

        assertThat(rendered().all("//dc:title/@xml:lang")).isEmpty();
    }

    @Test
    void titleHasNoLanguageBesideTranslationsIntoTwo() {
        sketch.offered(Offering.Kind.TRANSLATION, "English").offered(Offering.Kind.TRANSLATION, "French");

        assertThat(rendered().all("//dc:title/@xml:lang")).isEmpty();
    }

    @Test
    void titleInAScriptThatTheLanguageLacksHasNoLanguage() {
        sketch.title = "Записка о пароме";

        assertThat(rendered().all("//dc:title/@xml:lang")).isEmpty();
    }

    @Test
    void aNativeTermInATitleDoesNotTakeItsLanguageAway() {
        sketch.title = "Note on the Ferry (паром)";

        assertThat(rendered().one("//dc:title/@xml:lang")).isEqualTo("en");
    }

    @Test
    void dateKeepsItsPrecision() {
        sketch.dated(DocumentDate.of("May 1953", CalendarDate.month(1953, 5)));

        assertThat(rendered().one("//dc:date")).isEqualTo("1953-05");
    }

    @Test
    void rangeIsWrittenWithASlash() {
        sketch.dated(new DocumentDate("June 1953 - 1954", CalendarDate.month(1953, 6), CalendarDate.year(1954), false));

        assertThat(rendered().one("//dc:date")).isEqualTo("1953-06/1954");
    }

    @Test
    void undatedHasNoDate() {
        sketch.dated(DocumentDate.undated("undated"));

        assertThat(rendered().all("//dc:date")).isEmpty();
    }

    @Test
    void authorsAreCreators() {
        sketch.with("Anna Orlin", ContributorRole.AUTHOR).with("B. Marlow [Birch]", ContributorRole.AUTHOR);

        assertThat(rendered().all("//dc:creator")).containsExactly("Anna Orlin", "B. Marlow [Birch]");
        assertThat(rendered().all("//dc:contributor")).isEmpty();
    }

    @Test
    void everybodyElseIsAContributorWithTheRoleInBrackets() {
        for (ContributorRole role : ContributorRole.values()) {
            sketch.with("N", role);
        }

        assertThat(rendered().all("//dc:contributor"))
                .containsExactly(
                        "N (addressee)",
                        "N (translator)",
                        "N (transcriber)",
                        "N (editor)",
                        "N (obtained by)",
                        "N (contributed by)",
                        "N (sponsor)");
    }

    @Test
    void agentClausesStandInTheCitationAlone() {
        sketch.citation = "Archive. Obtained for P by A";
        sketch.handled(RecordSketch.agent("Obtained for P by A", AgentRole.OBTAINED));

        assertThat(rendered().all("//dc:description"))
                .containsExactly("Preferred citation: Archive. Obtained for P by A");
    }

    @Test
    void creditsAreADescriptionAsPrinted() {
        sketch.paid("Made possible by the Ferry Fund", "Ferry Fund");

        assertThat(rendered().one("//dc:description")).isEqualTo("Made possible by the Ferry Fund");
    }

    @Test
    void kindIsTheConfiguredTypeAndThePagesWord() {
        sketch.genre = "Telegram";

        assertThat(rendered().all("//dc:type")).containsExactly("Text", "Telegram");
        assertThat(rendered().one("//dc:format")).isEqualTo("text/html");
    }

    @Test
    void languagesAreThoseOfTheTextOffered() {
        sketch.originallyIn("Chinese")
                .offered(Offering.Kind.SCAN, "Chinese")
                .offered(Offering.Kind.TRANSLATION, "English")
                .offered(Offering.Kind.TRANSCRIPT, "German");

        assertThat(rendered().all("//dc:language")).containsExactly("eng", "ger");
    }

    @Test
    void languageIsTheConfiguredOneWhereContentsSaysNothing() {
        assertThat(rendered().one("//dc:language")).isEqualTo("eng");
    }

    @Test
    void aScanAloneIsInTheScansLanguage() {
        sketch.offered(Offering.Kind.SCAN, "Russian");

        assertThat(rendered().one("//dc:language")).isEqualTo("rus");
    }

    @Test
    void originalLanguagesStandBeforeTheHolder() {
        sketch.originallyIn("Russian", "Chinese", "Korean").heldBy("State Archive", ShelfMarks.ofRgaspi());

        assertThat(rendered().one("//dc:source"))
                .isEqualTo("Original in Russian, Chinese and Korean: State Archive, f. 558, op. 11, d. 97, ll. 67-70");
    }

    @Test
    void anOriginalOfUnknownLanguageHasItsHolderAlone() {
        sketch.heldBy("State Archive", ShelfMarks.ofRgaspi());

        assertThat(rendered().one("//dc:source")).startsWith("Original: State Archive, f. 558");
    }

    @Test
    void anOriginalOfUnknownHolderKeepsItsLanguages() {
        sketch.originallyIn("Russian", "Chinese");

        assertThat(rendered().one("//dc:source")).isEqualTo("Original in Russian and Chinese");
    }

    @Test
    void everyHolderOfOriginalsAndCopiesIsASource() {
        sketch.originallyIn("Russian")
                .heldBy("One", ShelfMark.NONE)
                .heldByWithNote("Two", "Special Declassification April 2002")
                .copyHeldBy("Three", RecordSketch.mark("Ferry papers, mm1", "collection", "", "Ferry papers"));

        assertThat(rendered().all("//dc:source"))
                .containsExactly(
                        "Original in Russian: One",
                        "Original in Russian: Two",
                        "Special Declassification April 2002",
                        "Copy: Three, Ferry papers, mm1");
    }

    @Test
    void summaryComesFirstAndInItsLanguage() {
        sketch.summary = "A ferry is late.";
        sketch.citation = "C";

        assertThat(rendered().all("//dc:description")).containsExactly("A ferry is late.", "Preferred citation: C");
        assertThat(rendered().one("//dc:description/@xml:lang")).isEqualTo("en");
    }

    @Test
    void publisherIsTheCitationsArchiveElseTheConfiguredOne() {
        assertThat(rendered().one("//dc:publisher")).isEqualTo("Wilson Center Digital Archive");
        sketch.aggregator = "History and Public Policy Program Digital Archive";
        assertThat(rendered().one("//dc:publisher")).isEqualTo("History and Public Policy Program Digital Archive");
    }

    @Test
    void thePagesAddressIsTheOnlyIdentifier() {
        assertThat(rendered().one("//dc:identifier")).isEqualTo("https://archive.example.org/document/4711");
    }

    @Test
    void anAddressThatIsNotPrintedIsMadeFromThePattern() {
        sketch.address = null;
        sketch.id = "12/a+b";

        assertThat(rendered().one("//dc:identifier")).isEqualTo("https://archive.example.org/document/12%2Fa%2Bb");
    }

    @Test
    void withoutAddressAndPatternThereIsNoIdentifier() {
        sketch.address = null;

        Rendering rendered = Rendering.of("oai_dc", Rendering.settings(null, null), sketch.record());

        assertThat(rendered.all("//dc:identifier")).isEmpty();
    }

    @Test
    void lettersInAnAddressArePercentEncoded() {
        sketch.address = "https://archive.example.org/паром";

        assertThat(rendered().one("//dc:identifier"))
                .isEqualTo("https://archive.example.org/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC");
    }

    @Test
    void classificationIsADescription() {
        sketch.classification = "Top Secret";

        assertThat(rendered().one("//dc:description")).isEqualTo("Top Secret");
    }

    @Test
    void collectionsAndRelatedDocumentsAreRelations() {
        sketch.collections.add("Ferries of the North");
        sketch.related.add(new RelatedDocument("Reply", "https://archive.example.org/document/4712"));
        sketch.related.add(new RelatedDocument("Draft", null));

        assertThat(rendered().all("//dc:relation"))
                .containsExactly("Ferries of the North", "Reply", "https://archive.example.org/document/4712", "Draft");
    }

    @Test
    void headingsAreSubjectsAndCoverage() {
        sketch.people.add("Orlin, Anna");
        sketch.topics.add("Ferries");
        sketch.places.add("Port Meridian");

        assertThat(rendered().all("//dc:subject")).containsExactly("Orlin, Anna", "Ferries");
        assertThat(rendered().one("//dc:coverage")).isEqualTo("Port Meridian");
    }

    @Test
    void rightsAreTheConfiguredUriAlone() {
        String uri = "http://rightsstatements.org/vocab/CNE/1.0/";

        assertThat(Rendering.of("oai_dc", Rendering.settings(null, uri), sketch.record())
                        .one("//dc:rights"))
                .isEqualTo(uri);
        assertThat(rendered().all("//dc:rights")).isEmpty();
    }

    @Test
    void blankWordsLeaveNoElement() {
        sketch.summary = " \n\t";
        sketch.genre = "";
        sketch.topics.add(" ");

        assertThat(rendered().all("//dc:description | //dc:subject")).isEmpty();
        assertThat(rendered().all("//dc:type")).containsExactly("Text");
    }

    private Rendering rendered() {
        return Rendering.oaiDc(sketch);
    }
}
