package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.record.CustodyEvent.MadePossibleBy;
import org.fonds.record.LanguageTag;
import org.fonds.record.Offering;
import org.fonds.record.PageNote;
import org.fonds.record.RelatedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sections of a cover sheet say. */
class CoverSheetFieldsTest {
    private static final String ADDRESS = "https://digitalarchive.wilsoncenter.org/document/4711";

    @Test
    void takesTheRecordIdBeforeTheNumberInTheAddress() {
        String page = SamplePage.with("## Record ID", "", "300001");
        assertThat(SamplePage.record(page).id()).hasToString("300001");
        assertThat(SamplePage.remarks(page))
                .containsExactly(
                        "page.md:11: The Record ID is 300001, but the address has 4711; the Record ID was" + " taken.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://digitalarchive.wilsoncenter.org/document/4711",
        "http://digitalarchive.wilsoncenter.org/document/4711.pdf?v=a0b1",
        "https://digitalarchive.wilsoncenter.org/document/4711/download",
        "https://digitalarchive.wilsoncenter.org/document/4711#page"
    })
    void findsTheNumberInAnAddress(String address) {
        ArchivalRecord record = SamplePage.record(SamplePage.PLAIN.replace(ADDRESS, address));
        assertThat(record.id()).hasToString("4711");
        assertThat(record.address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<" + ADDRESS + ">", "[" + ADDRESS + "](" + ADDRESS + ")", "  " + ADDRESS + "\u00A0"})
    void takesTheAddressOutOfItsBrackets(String line) {
        assertThat(SamplePage.record(SamplePage.PLAIN.replace(ADDRESS, line)).address())
                .isEqualTo(ADDRESS);
    }

    @Test
    void leavesAnAddressAtTheEndOfTheCitationInIt() {
        ArchivalRecord record = SamplePage.record(SamplePage.PLAIN.replace("827.\n\n", "827. "));
        assertThat(record.id()).hasToString("4711");
        assertThat(record.address()).isEqualTo(ADDRESS);
        assertThat(record.citation().text()).endsWith("d. 827. " + ADDRESS);
    }

    @Test
    void leavesAnAddressOnTheNextLineOutOfTheCitation() {
        ArchivalRecord record = SamplePage.record(SamplePage.PLAIN.replace("827.\n\n", "827.\n"));
        assertThat(record).isEqualTo(SamplePage.record(SamplePage.PLAIN));
        assertThat(record.citation().text()).endsWith("d. 827.");
    }

    @Test
    void keepsASecondAddressAndOtherParagraphsAsNotes() {
        String page = SamplePage.PLAIN.replace(ADDRESS, ADDRESS + "\nhttps://example.org/a\n\nSee also the map.");
        assertThat(SamplePage.record(page).address()).isEqualTo(ADDRESS);
        assertThat(SamplePage.record(page).notes())
                .containsExactly(
                        new PageNote("Citation", "See also the map."),
                        new PageNote("Citation", "https://example.org/a"));
        assertThat(SamplePage.remarks(page))
                .containsExactly(
                        "page.md:8: The page has a second address; it is kept as a note.",
                        "page.md:10: What stands below the citation is kept as a note.");
    }

    @Test
    void joinsACitationThatWasWrapped() {
        String wrapped =
                SamplePage.PLAIN.replace("Wilson Center Digital Archive, APRF", "Wilson Center\nDigital Archive, APRF");
        assertThat(SamplePage.record(wrapped)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
    }

    @Test
    void keepsTheLineEndsOfACitationThatWasNot() {
        String page = SamplePage.PLAIN.replace("\"Letter, Anna Ott to Ben Ude,\" ", "\"Letter,\"\nMay 3, ");
        assertThat(SamplePage.record(page).citation().text()).startsWith("\"Letter,\"\nMay 3, May 4, 1951, ");
        assertThat(SamplePage.remarks(page))
                .contains("page.md:5: The citation stands on several lines that do not look wrapped; its line ends are"
                        + " kept.");
    }

    @Test
    void takesTitleAndDateOfTheCitationBeforeTheHeadings() {
        String page = SamplePage.PLAIN.replace("# May 4, 1951 Letter, Anna", "# May 5, 1951 Letter from Anna");
        assertThat(SamplePage.record(page).description().title()).isEqualTo("Letter, Anna Ott to Ben Ude");
        assertThat(SamplePage.record(page).description().date().w3cdtf()).contains("1951-05-04");
        assertThat(SamplePage.remarks(page))
                .containsExactly(
                        "page.md:1: The heading's date 'May 5, 1951' differs from the citation's 'May 4, 1951'; the"
                                + " citation's was taken.",
                        "page.md:1: The heading's title 'Letter from Anna Ott to Ben Ude' differs from the citation's;"
                                + " the citation's was taken.");
    }

    @Test
    void takesTitleAndDateOfTheHeadingWhereTheCitationHasNone() {
        String page = SamplePage.PLAIN.replaceAll("\"Letter.*", "");
        assertThat(SamplePage.record(page).citation().isStated()).isFalse();
        assertThat(SamplePage.record(page).description().title()).isEqualTo("Letter, Anna Ott to Ben Ude");
        assertThat(SamplePage.record(page).description().date().printed()).isEqualTo("May 4, 1951");
    }

    @Test
    void takesTheYearThatBeginsATitleForNoDate() {
        String page = SamplePage.PLAIN.replace("May 4, 1951 ", "").replace("Letter, Anna", "1951 Plan, Anna");
        assertThat(SamplePage.record(page).description().title()).isEqualTo("1951 Plan, Anna Ott to Ben Ude");
        assertThat(SamplePage.remarks(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# May 4, 1951\n\n# ", "# May 4, 1951\n\n", "# May 4, 1951\n", "**May 4, 1951**\n\n**"})
    void readsADateOnALineOfItsOwn(String heading) {
        String end = heading.endsWith("**") ? "Ben Ude**\n" : "Ben Ude\n";
        String page = SamplePage.PLAIN.replaceFirst("Ben Ude\n", end).replace("# May 4, 1951 ", heading);
        assertThat(SamplePage.record(page)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
        assertThat(SamplePage.remarks(page)).isEmpty();
    }

    @Test
    void keepsWhatElseStandsAboveTheFirstSection() {
        String page = SamplePage.PLAIN.replace("## Citation", "Home > Documents\n\n## Citation");
        assertThat(SamplePage.record(page).notes()).containsExactly(new PageNote("", "Home > Documents"));
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md:3: What stands below the title is kept as a note.");
    }

    @Test
    void takesTheAuthorsOfThePageOrElseTheSenderAndNeverBoth() {
        assertThat(names(SamplePage.PLAIN, ContributorRole.AUTHOR)).containsExactly("Anna Ott");
        assertThat(names(SamplePage.PLAIN, ContributorRole.ADDRESSEE)).containsExactly("Ben Ude");
        String page = SamplePage.with("## Author(s)", "", "Ott, Anna", "Ministry of Post");
        assertThat(names(page, ContributorRole.AUTHOR)).containsExactly("Ott, Anna", "Ministry of Post");
        assertThat(names(page, ContributorRole.ADDRESSEE)).containsExactly("Ben Ude");
    }

    @Test
    void namesEveryAgentWithEachRole() {
        String page = SamplePage.PLAIN.replace(
                "d. 827.", "d. 827. Contributed, transcribed, and translated by Cora Dahl and Emil Falk.");
        assertThat(names(page, ContributorRole.CONTRIBUTED_BY)).containsExactly("Cora Dahl", "Emil Falk");
        assertThat(names(page, ContributorRole.TRANSCRIBER)).containsExactly("Cora Dahl", "Emil Falk");
        assertThat(names(page, ContributorRole.TRANSLATOR)).containsExactly("Cora Dahl", "Emil Falk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This document was made possible with support from Leon Levy Foundation | Leon Levy Foundation",
                "This document was made possible with support from Leon Levy Foundation. | Leon Levy Foundation",
                "Made possible with the generous support of the Larch Fund | Larch Fund",
                "This document was made possible with support from Chun & Jane Chiu | Chun & Jane Chiu",
                "with support from Larch, Inc. | Larch, Inc.",
                "with support from A and B, C | A and B, C",
                "with support from A; and the B; C | A;B;C",
                "Typed by hand. | "
            })
    void findsTheSponsorsInTheCredits(String credits, String sponsors) {
        ArchivalRecord record = SamplePage.record(SamplePage.with("## Credits", "", credits));
        List<String> expected = sponsors == null ? List.of() : Arrays.asList(sponsors.split(";"));
        assertThat(record.named(ContributorRole.SPONSOR)).isEqualTo(expected);
        assertThat(record.custody().support()).containsExactly(new MadePossibleBy(credits, expected));
    }

    @Test
    void takesTheDonorsForTheSponsorsWhereThePageNamesThem() {
        String page = SamplePage.with("## Credits", "", "with support from A and B", "", "## Donors", "", "A", "B");
        assertThat(names(page, ContributorRole.SPONSOR)).containsExactly("A", "B");
        assertThat(SamplePage.record(page).custody().support())
                .containsExactly(new MadePossibleBy("with support from A and B", List.of("A", "B")));
    }

    @Test
    void keepsTheSummaryToTheLetter() {
        String summary = "Ott  writes “so”,\n  and & more.\n\n* not a list *";
        assertThat(SamplePage.record(SamplePage.with("## Summary", "", summary, "", ""))
                        .description()
                        .summary())
                .isEqualTo(summary);
    }

    @Test
    void keepsDecomposedLettersAndRareCharacters() {
        String name = Normalizer.normalize("Dmitriĭ 𠮷村", Normalizer.Form.NFD);
        assertThat(names(SamplePage.with("## Author(s)", "", name), ContributorRole.AUTHOR))
                .containsExactly(name);
    }

    @Test
    void readsTheOtherSections() {
        ArchivalRecord record = SamplePage.record(SamplePage.with(
                "## Associated People and Organizations\n\nOtt, Anna\nUde & Sons",
                "## Associated Places\n\nKorea",
                "## Associated Topics\n\nTrade",
                "## Subjects Discussed\n\nKorea--Trade\nTrade",
                "## Original Classification\n\nTop Secret",
                "## Type\n\nLetter",
                "## Collection(s)\n\nOne\n\nTwo",
                "## Updated\n\n2023-10-10"));
        assertThat(record.accessPoints().people()).containsExactly("Ott, Anna", "Ude & Sons");
        assertThat(record.accessPoints().places()).containsExactly("Korea");
        assertThat(record.accessPoints().topics()).containsExactly("Trade", "Korea--Trade");
        assertThat(record.description().classification()).isEqualTo("Top Secret");
        assertThat(record.description().genre()).isEqualTo("Letter");
        assertThat(record.description().collections()).containsExactly("One", "Two");
        assertThat(record.description().updated()).isEqualTo(CalendarDate.day(2023, 10, 10));
        assertThat(record.notes()).isEmpty();
    }

    @Test
    void readsRelatedDocumentsInAllTheirForms() {
        String page = SamplePage.with(
                "## Related Documents",
                "",
                "- [Letter (draft)](https://example.org/document/1)",
                "- https://example.org/document/2",
                "- Reply, Ude to Ott, https://example.org/document/3",
                "- A map");
        assertThat(SamplePage.record(page).accessPoints().related())
                .containsExactly(
                        new RelatedDocument("Letter (draft)", "https://example.org/document/1"),
                        new RelatedDocument("https://example.org/document/2", "https://example.org/document/2"),
                        new RelatedDocument("Reply, Ude to Ott", "https://example.org/document/3"),
                        new RelatedDocument("A map", null));
    }

    @Test
    void keepsSectionsThatARecordHasNoFieldFor() {
        String page = SamplePage.with("## Rights\n\nAsk first.", "## Original Uploaded Date\n\n2011-11-20");
        assertThat(SamplePage.record(page).notes())
                .containsExactly(
                        new PageNote("Rights", "Ask first."), new PageNote("Original Uploaded Date", "2011-11-20"));
        assertThat(SamplePage.remarks(page)).isEmpty();
    }

    @Test
    void keepsAnUpdateWithoutADateAsANote() {
        String page = SamplePage.with("## Updated\n\nlast week");
        assertThat(SamplePage.record(page).description().updated()).isNull();
        assertThat(SamplePage.record(page).notes()).containsExactly(new PageNote("Updated", "last week"));
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md:9: The date 'last week' in the section 'Updated' is not understood; it is"
                        + " kept as a note.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russian\nGerman", "Russian, German", "Russian and German", "russian; GERMAN"})
    void readsSeveralOriginalLanguages(String languages) {
        ArchivalRecord record = SamplePage.record(SamplePage.PLAIN.replace("\nRussian\n", "\n" + languages + "\n"));
        assertThat(record.languages().original())
                .extracting(LanguageTag::iso6392b)
                .containsExactly("rus", "ger");
    }

    @Test
    void readsTheFormsThatThePageOffers() {
        String page = SamplePage.PLAIN.replace(
                "Translation - English", "- Translation – English\n\nScan — Russian\nTRANSCRIPT - Russian");
        assertThat(SamplePage.record(page).languages().offered())
                .extracting(Offering::kind, offering -> offering.language().name())
                .containsExactly(
                        tuple(Offering.Kind.TRANSLATION, "English"),
                        tuple(Offering.Kind.SCAN, "Russian"),
                        tuple(Offering.Kind.TRANSCRIPT, "Russian"));
    }

    @Test
    void inventsNoLanguage() {
        String page = SamplePage.PLAIN
                .replace("\nRussian\n", "\nOld Marlovian\n")
                .replace("Translation - English", "Translation - Marlovian\nFilm - Russian\nScan - Russian");
        ArchivalRecord record = SamplePage.record(page);
        assertThat(record.languages().original()).isEmpty();
        assertThat(record.languages().offered()).hasSize(1);
        assertThat(record.notes())
                .containsExactly(
                        new PageNote("Original Language", "Old Marlovian"),
                        new PageNote("Contents", "Translation - Marlovian"),
                        new PageNote("Contents", "Film - Russian"));
        assertThat(SamplePage.remarks(page))
                .containsExactly(
                        "page.md:11: 'Old Marlovian' in the section 'Original Language' names no known language or kind"
                                + " of text; it is kept as a note.",
                        "page.md:15: 'Translation - Marlovian' in the section 'Contents' names no known language or"
                                + " kind of text; it is kept as a note.",
                        "page.md:16: 'Film - Russian' in the section 'Contents' names no known language or kind of"
                                + " text; it is kept as a note.");
    }

    @Test
    void remarksOnWhatIsNotUnderstoodInTheCitation() {
        String page = SamplePage.PLAIN.replaceAll("\"Letter.*", "Ibid.");
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md:5: Not understood in the citation, and kept as it stands: 'Ibid.'.");
    }

    @Test
    void passesOnWhatDecodingRemarked() {
        assertThat(SamplePage.remarks(SamplePage.PLAIN.replace("Dear Ben", "Dear\fBen")))
                .containsExactly("page.md:17: The character U+000C is not allowed in XML and was replaced by U+FFFD.");
    }

    private static List<String> names(String page, ContributorRole role) {
        return SamplePage.record(page).named(role);
    }
}
