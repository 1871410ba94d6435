package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.fonds.record.Offering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldSiteTest {
    private static final String CITATION =
            "\"Letter, Béla Jeleń to Anna Ott,\" May 4, 1951, History and Public Policy Program Digital Archive, MOL,"
                    + " XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1951. Translated by Carl Dorn.";

    private static final String TEXT = LayoutExample.text("old-site.txt");

    @ParameterizedTest
    @ValueSource(strings = {"old-site.txt", "old-site.html"})
    void readsAllThatThePageSays(String file) {
        ArchivalRecord record = LayoutExample.record(LayoutExample.text(file));
        assertThat(record.id()).hasToString("900101");
        assertThat(record.address()).isEqualTo("http://digitalarchive.wilsoncenter.org/document/900101");
        assertThat(record.citation().text()).isEqualTo(CITATION);
        assertThat(record.citation().isWhole()).isTrue();
        assertThat(record.description().title()).isEqualTo("Letter, Béla Jeleń to Anna Ott");
        assertThat(record.description().date().w3cdtf()).contains("1951-05-04");
        assertThat(record.description().summary())
                .isEqualTo("Béla Jeleń asks Anna Ott to hold the ferry for a delegation of net makers. He promises to"
                        + " repay the tickets.");
        assertThat(record.contributors())
                .contains(
                        new Contributor("Carl Dorn", ContributorRole.TRANSLATOR),
                        new Contributor("Quay Foundation", ContributorRole.SPONSOR));
        assertThat(record.custody().originals()).extracting(Holding::holder).containsExactly("MOL");
        assertThat(record.languages().original()).extracting(LanguageTag::name).containsExactly("Hungarian");
        assertThat(record.languages().offered())
                .containsExactly(new Offering(
                        Offering.Kind.TRANSLATION, LanguageTag.named("English").orElseThrow()));
        assertThat(record.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-site.txt", "old-site.html"})
    void hasNothingToRemark(String file) {
        assertThat(LayoutExample.remarks(
                        LayoutExample.read(LayoutExample.text(file)).get(0)))
                .isEmpty();
    }

    @Test
    void tellsWhereThePageBegins() {
        assertThat(LayoutExample.read(TEXT).get(0).place()).hasToString("file:1");
        assertThat(LayoutExample.read(LayoutExample.text("old-site.html"))
                        .get(0)
                        .place())
                .hasToString("file:11");
    }

    @Test
    void keepsTheCapitalsWhereTheCitationHasNoTitle() {
        String untitled = TEXT.replace("\"Letter, Béla Jeleń to Anna Ott,\" May 4, 1951, ", "");
        assertThat(LayoutExample.record(untitled).description().title()).isEqualTo("LETTER, BÉLA JELEń TO ANNA OTT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Citation:**\n\n\"Letter",
                "CITATION\n\n\"Letter",
                "+------+\n| \"Letter",
                "┌──────┐\n│ \"Letter",
                "\"Letter"
            })
    void readsTheCitationInABoxOfAnyKindAndInNone(String beginning) {
        String text = TEXT.replace("> \"Letter", beginning).replace("> http", "http");
        assertThat(LayoutExample.record(text).citation().text()).startsWith("\"Letter, Béla");
        assertThat(layout(text)).isEqualTo("old-site");
    }

    @Test
    void readsLabelledPartsAndADateBelowTheTitle() {
        String text = TEXT.replace("ANNA OTT\n", "ANNA OTT\n\nMAY 4, 1951\n")
                .replace("This document", "Credits:\n\nThis document")
                .replace("Béla Jeleń asks", "Summary:\n\nBéla Jeleń asks");
        assertThat(LayoutExample.record(text)).isEqualTo(LayoutExample.record(TEXT));
        assertThat(LayoutExample.remarks(LayoutExample.read(text).get(0))).isEmpty();
    }

    @Test
    void leavesACoverSheetToItsReader() {
        String capitals = SamplePage.PLAIN.replace("# May 4, 1951 Letter, Anna Ott to Ben Ude", "# LETTER, ANNA OTT");
        assertThat(layout(capitals)).isEqualTo("cover-sheet");
        String summaryFirst = SamplePage.PLAIN.replace("## Citation:", "## Summary:\n\nA letter.\n\n## Citation:");
        assertThat(layout(summaryFirst)).isEqualTo("cover-sheet");
    }

    @Test
    void readsACoverSheetThatWasSavedAsHtml() {
        String html = "<html><body><h1>May 4, 1951 Letter, Anna Ott to Ben Ude</h1><h2>Citation:</h2><p>\"Letter, Anna"
                + " Ott to Ben Ude,\" May 4, 1951, Wilson Center Digital Archive, APRF, f. 3, op. 65, d. 827.</p>"
                + "<p>https://digitalarchive.wilsoncenter.org/document/4711</p><h2>Original Language</h2><p>Russian</p>"
                + "<h2>Contents</h2><p>Translation - English</p><p>Dear Ben,</p></body></html>";
        assertThat(LayoutExample.record(html)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
    }

    @Test
    void knowsCapitalsWithADiacriticThatStayedSmall() {
        assertThat(Capitals.are("LETTER, BÉLA JELEń")).isTrue();
        assertThat(Capitals.are("ПИСЬМО")).isTrue();
        assertThat(Capitals.are("Письмо")).isFalse();
        assertThat(Capitals.are("LETTER to Anna")).isFalse();
        assertThat(Capitals.are("1951")).isFalse();
    }

    @Test
    void keepsUnknownHeadings() {
        String text = TEXT.replace("Original Language:", "Shelf of the Copy:\n\n12\n\nOriginal Language:");
        assertThat(LayoutExample.record(text).notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .containsExactly("Shelf of the Copy=12");
        assertThat(LayoutExample.remarks(LayoutExample.read(text).get(0)))
                .isEqualTo(
                        List.of("file:10: The heading 'Shelf of the Copy' is unknown; its section is kept as a note."));
    }

    private static String layout(String text) {
        return LayoutExample.accepted(LayoutExample.read(text).get(0)).layout();
    }
}
