package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read about a cover sheet that is refused: place, reason with the value, remedy. */
class CoverSheetRefusalsTest {
    private static final String ADDRESS = "https://digitalarchive.wilsoncenter.org/document/4711";

    @Test
    void refusesAPageWithoutRecordIdAndNumberInItsAddress() {
        assertThat(SamplePage.refusal(SamplePage.PLAIN.replace("4711", "letter-anna-ott-ben-ude")))
                .isEqualTo("page.md:7: The page has neither a Record ID nor digits after /document/ in its address"
                        + " 'https://digitalarchive.wilsoncenter.org/document/letter-anna-ott-ben-ude'. Add a section"
                        + " 'Record ID' with the archive's number of the document.");
    }

    @Test
    void refusesAPageWithoutRecordIdAndAddress() {
        assertThat(SamplePage.refusal(SamplePage.PLAIN.replace(ADDRESS, "")))
                .isEqualTo("page.md:5: The page has neither a Record ID nor digits after /document/ in its address. Add"
                        + " a section 'Record ID' with the archive's number of the document.");
    }

    @Test
    void takesNoNumberThatWordsFollow() {
        assertThat(SamplePage.refusal(SamplePage.PLAIN.replace("4711", "4711-letters")))
                .startsWith("page.md:7: The page has neither a Record ID nor digits after /document/");
    }

    @Test
    void refusesARecordIdThatNoIdentifierCanCarry() {
        assertThat(SamplePage.refusal(SamplePage.with("## Record ID", "", "47 11")))
                .isEqualTo("page.md:11: The Record ID '47 11' is too long or has characters that an OAI identifier"
                        + " cannot have. Write the archive's number of the document there and nothing else.");
    }

    @Test
    void refusesTwoRecordIds() {
        assertThat(SamplePage.refusal(SamplePage.with("## Record ID", "", "4711", "4712")))
                .isEqualTo("page.md:12: The section 'Record ID' has more than one line: '4711', '4712'. Write the"
                        + " archive's number of the document there and nothing else.");
    }

    @Test
    void refusesAPageWithoutATitle() {
        String untitled = """

                ## Citation:

                https://digitalarchive.wilsoncenter.org/document/4711
                """;
        assertThat(SamplePage.refusal(untitled))
                .isEqualTo("page.md:1: The page has no title: nothing stands above its sections, and its citation names"
                        + " none. Write the document's date and title on the first line.");
    }

    @Test
    void namesTheDocumentThatItRefusesWhereItIsKnown() {
        Reading reading = SamplePage.read(SamplePage.document("Citation:\n\nhttps://example.org/document/4711\n"));
        assertThat(((Reading.Refused) reading).id()).hasToString("4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "a, ", "; ", "f. 5, ", "[x] to ", "May 4, 1951 ", "\"\n\n", "by A and ", "“"})
    void answersAnEndlessTitleAndCitation(String part) {
        String endless = part.repeat(50_000);
        assertThat(SamplePage.read(SamplePage.document(SamplePage.PLAIN.replaceAll("\"Letter.*", endless))))
                .isInstanceOf(Reading.Accepted.class);
        assertThat(SamplePage.read(SamplePage.document("# " + endless + "\n\n" + SamplePage.PLAIN)))
                .isInstanceOf(Reading.Accepted.class);
        assertThat(SamplePage.read(SamplePage.document(
                        SamplePage.with("## Credits", "", endless, "", "## Related Documents", "", endless))))
                .isInstanceOf(Reading.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "a, ", "; ", "f. 5, ", "[x] to ", "May 4, 1951 ", "by A and ", "“"})
    void answersACitationAsLongAsOneMayBe(String part) {
        String citation = part.repeat(9_990 / part.length());
        assertThat(SamplePage.read(SamplePage.document(SamplePage.PLAIN.replaceAll("\"Letter.*", citation))))
                .isInstanceOf(Reading.Accepted.class);
        assertThat(SamplePage.read(SamplePage.document(SamplePage.PLAIN.replace("Anna Ott", citation))))
                .isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void refusesTextOfNoKnownLayout() {
        assertThat(SamplePage.refusal("Dear Ben,\n\nthank you for your letter.\n"))
                .startsWith(
                        "page.md: No layout was recognised in it; looked for: a table with a mapping (none is set); ")
                .endsWith("; a document page with a heading 'Citation' above its transcript. Bring it into one of these"
                        + " layouts, or move it out of the source.");
    }

    @Test
    void namesTheHeadingThatAPageLacks() {
        assertThat(SamplePage.refusal(SamplePage.PLAIN.replaceFirst("Citation", "Cited as")))
                .startsWith("page.md: The page has no heading 'Citation'; found were '")
                .endsWith(" Write the heading 'Citation' above the document's citation, before Contents.");
    }

    @Test
    void refusesAStoredDocumentOfALayoutThatIsGone() {
        byte[] stored = SamplePage.document(SamplePage.PLAIN).bytes();
        assertThat(SourceReaders.standard().reread("clay-tablet", "page.md", stored))
                .hasToString("page.md: The stored document has the layout 'clay-tablet', which no reader here knows."
                        + " Ingest it again from its source, or use the version of Fonds that stored it.");
    }
}
