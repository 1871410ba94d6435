package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.record.ArchivalRecord;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.fonds.record.RelatedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewSiteTest {
    private static final String TEXT = LayoutExample.text("new-site.txt");
    private static final String HTML = LayoutExample.text("new-site.html");
    private static final String SOURCE = "MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1951. Translated by Carl Dorn.";

    @ParameterizedTest
    @ValueSource(strings = {"new-site.txt", "new-site.html"})
    void readsAllThatThePageSays(String file) {
        ArchivalRecord record = LayoutExample.record(LayoutExample.text(file));
        assertThat(record.id()).hasToString("900102");
        assertThat(record.description().title()).isEqualTo("Letter, Béla Jeleń to Anna Ott");
        assertThat(record.description().date().printed()).isEqualTo("May 4, 1951");
        assertThat(record.description().date().w3cdtf()).contains("1951-05-04");
        assertThat(record.description().summary())
                .isEqualTo("Béla Jeleń asks Anna Ott to hold the ferry for a delegation of net makers. He promises to"
                        + " repay the tickets.");
        assertThat(record.description().genre()).isEqualTo("Letter");
        assertThat(record.description().classification()).isEqualTo("Secret");
        assertThat(record.accessPoints().people()).containsExactly("Ott, Anna", "Guild of Net Makers");
        assertThat(record.accessPoints().places()).containsExactly("Hungary", "Korea");
        assertThat(record.accessPoints().topics())
                .containsExactly("Fisheries", "Hungary--Foreign relations--Korea", "Ferries");
        assertThat(record.languages().original()).extracting(LanguageTag::name).containsExactly("Hungarian");
        assertThat(record.languages().offered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new-site.txt", "new-site.html"})
    void takesTheSourceForTheCitationToTheLetter(String file) {
        ArchivalRecord record = LayoutExample.record(LayoutExample.text(file));
        assertThat(record.citation().text()).isEqualTo(SOURCE);
        assertThat(record.citation().isWhole()).isTrue();
        assertThat(record.custody().originals()).extracting(Holding::holder).containsExactly("MOL");
        assertThat(record.contributors())
                .containsExactly(
                        new Contributor("Jeleń, Béla", ContributorRole.AUTHOR),
                        new Contributor("Anna Ott", ContributorRole.ADDRESSEE),
                        new Contributor("Carl Dorn", ContributorRole.TRANSLATOR),
                        new Contributor("Quay Foundation", ContributorRole.SPONSOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new-site.txt", "new-site.html"})
    void keepsWhatHasNoFieldAndReadsNothingOfTheText(String file) {
        ArchivalRecord record = LayoutExample.record(LayoutExample.text(file));
        assertThat(record.notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .contains(
                        "Original Archive=Hungarian National Archives (MNL OL)",
                        "Rights=Reuse is welcome as long as the archive is named.",
                        "Original Uploaded Date=2023-10-10")
                .noneMatch(note -> note.startsWith("Source"));
        assertThat(record.toString()).doesNotContain("Dear Anna", "a friend told me", "the site");
    }

    @Test
    void remarksOnWordsOfTheTextThatLookLikeAHeading() {
        assertThat(LayoutExample.remarks(LayoutExample.read(TEXT).get(0)))
                .containsExactly("file:8: 'Source' is taken for words of the document's text, not for a heading of the"
                        + " page; the text is not read.");
    }

    @Test
    void readsAddressesAndUnknownHeadingsOfHtml() {
        ArchivalRecord record = LayoutExample.record(HTML);
        assertThat(record.address())
                .isEqualTo("https://digitalarchive.wilsoncenter.org/document/letter-bela-jelen-anna-ott");
        assertThat(record.accessPoints().related())
                .containsExactly(new RelatedDocument(
                        "Letter, Anna Ott to Béla Jeleń", "https://digitalarchive.wilsoncenter.org/document/900101"));
        assertThat(record.notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .contains("Shelf of the Copy=12");
        assertThat(LayoutExample.remarks(LayoutExample.read(HTML).get(0)))
                .contains("file:44: The heading 'Shelf of the Copy' is unknown; its section is kept as a note.");
    }

    @Test
    void readsACopyWithoutBlankLines() {
        String dense = TEXT.replaceAll("\n\n+", "\n").replace("Foundation\nDear", "Foundation\n\nDear");
        assertThat(LayoutExample.record(dense)).isEqualTo(LayoutExample.record(TEXT));
    }

    @Test
    void readsACopyInMarkdown() {
        String markdown = TEXT.replaceAll(
                        "(?m)^(Summary|Author\\(s\\)|Associated .*|Subjects Discussed|Related Documents|Original .*|Rights"
                                + "|Type|Language|Record ID|Donors|Source)$",
                        "### $1")
                .replace("Document Information", "## Document Information")
                .replace("Letter, Béla Jeleń to Anna Ott\n\nThis", "# Letter, Béla Jeleń to Anna Ott\n\nThis");
        assertThat(LayoutExample.record(markdown)).isEqualTo(LayoutExample.record(TEXT));
    }

    @Test
    void readsLabelsOfAnyMarkup() {
        String bold = HTML.replaceAll("<dt>(.*?)</dt><dd>(.*?)</dd>", "<p><b>$1:</b> $2</p>");
        String rows = HTML.replaceAll("<dt>(.*?)</dt><dd>(.*?)</dd>", "<tr><th>$1</th><td>$2</td></tr>")
                .replace("dl>", "table>");
        String blocks = HTML.replaceAll("<dt>(.*?)</dt><dd>(.*?)</dd>", "<div><span>$1</span>: <i>$2</i></div>")
                .replace("<div><span>Shelf of the Copy</span>: <i>12</i></div>", "<h4>Shelf of the Copy</h4><p>12</p>");
        ArchivalRecord record = LayoutExample.record(HTML);
        assertThat(LayoutExample.record(bold)).isEqualTo(record);
        assertThat(LayoutExample.record(rows)).isEqualTo(record);
        assertThat(LayoutExample.record(blocks)).isEqualTo(record);
    }

    @Test
    void takesTheNumberInTheAddressWhereNoRecordIdIsPrinted() {
        String html = HTML.replace("<dt>Record ID</dt><dd>900102</dd>", "")
                .replace("document/letter-bela-jelen-anna-ott", "document/900102");
        assertThat(LayoutExample.record(html).id()).hasToString("900102");
    }

    @Test
    void refusesAPageWithoutANumberInWords() {
        assertThat(LayoutExample.read(TEXT.replace("Record ID\n\n900102", "")).get(0))
                .hasToString(
                        "file:47: The page has neither a Record ID nor digits after /document/ in its address. Add a"
                                + " section 'Record ID' with the archive's number of the document.");
    }

    @Test
    void leavesACoverSheetWithTheSameSectionsToItsReader() {
        String sheet = SamplePage.with(
                "## Record ID",
                "",
                "4711",
                "",
                "## Source",
                "",
                "APRF",
                "",
                "## Type",
                "",
                "Letter",
                "",
                "## Rights",
                "",
                "Free");
        assertThat(LayoutExample.accepted(LayoutExample.read(sheet).get(0)).layout())
                .isEqualTo("cover-sheet");
        String unmarked = sheet.replace("## ", "").replace("# ", "");
        assertThat(LayoutExample.accepted(LayoutExample.read(unmarked).get(0)).layout())
                .isEqualTo("cover-sheet");
    }
}
