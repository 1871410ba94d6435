package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.PageNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a cover sheet's sections begin, and where its transcript does. */
class CoverSheetHeadingsTest {
    private static final String BARE = SamplePage.PLAIN.replace("# ", "").replace("#", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Summary:",
                "## Summary",
                "# **Summary:**",
                "###### **Summary**:",
                "#### **Summary** ####",
                "##Summary",
                "**Summary:**",
                "__Summary__",
                "Summary:",
                "SUMMARY:",
                "  ## summary: ",
                "## Summary\u00A0:"
            })
    void knowsASectionByItsHeading(String heading) {
        String page = SamplePage.with(heading, "", "Ott writes.");
        assertThat(SamplePage.record(page).description().summary()).isEqualTo("Ott writes.");
        assertThat(SamplePage.remarks(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Record ID:** 300001", "## Record ID: 300001", "Record ID: 300001", "Record ID：\n300001"})
    void takesAValueOnTheHeadingsLine(String line) {
        assertThat(SamplePage.record(SamplePage.with(line)).id()).hasToString("300001");
    }

    @Test
    void readsAPageWithBareHeadingsAsTheSameRecord() {
        assertThat(BARE).doesNotContain("#");
        assertThat(SamplePage.record(BARE)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
    }

    @Test
    void readsAPageWithoutColonsAndMarksAsTheSameRecord() {
        String bare = BARE.replaceAll("(?m):$", "");
        assertThat(bare).contains("\nContents\n");
        assertThat(SamplePage.record(bare)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
    }

    @Test
    void readsAPageWithoutBlankLinesAsTheSameRecord() {
        String dense = BARE.replace("\n\n", "\n");
        assertThat(SamplePage.record(dense)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
    }

    @Test
    void readsAPageOfAnySystemsLineEndsAsTheSameRecord() {
        ArchivalRecord expected = SamplePage.record(SamplePage.PLAIN);
        assertThat(SamplePage.record(SamplePage.PLAIN.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(SamplePage.record(SamplePage.PLAIN.replace("\n", "\r"))).isEqualTo(expected);
        assertThat(SamplePage.record("\uFEFF" + SamplePage.PLAIN)).isEqualTo(expected);
    }

    @Test
    void takesAValueThatIsTheNameOfASectionForAValue() {
        String page = BARE.replace("Original Language:", "Associated Topics:\n\nRights\n\nOriginal Language:");
        assertThat(SamplePage.record(page).accessPoints().topics()).containsExactly("Rights");
    }

    @Test
    void takesAnotherMentionOfASectionInASummaryForText() {
        String page = SamplePage.with("## Summary", "", "Ott writes.", "", "Summary:", "", "She does.");
        assertThat(SamplePage.record(page).description().summary()).isEqualTo("Ott writes.\n\nSummary:\n\nShe does.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary:\n\nwas never written.",
                "# Summary\n\nThe enemy's plan.",
                "# Heading",
                "Record ID: 9999",
                "## Record ID\n\n9999",
                "**Donors:**\n\nNobody",
                "Citation:\n\n\"Another,\" May 5, 1952, Archive.",
                "Contents:\n\nTranslation - French",
                "Unknown Words:\n\nand so on"
            })
    void takesNothingFromTheTranscript(String transcript) {
        String page = SamplePage.PLAIN + "\nYours,\n\n" + transcript + "\n";
        assertThat(SamplePage.record(page)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
        assertThat(SamplePage.remarks(page)).isEmpty();
    }

    @Test
    void remarksOnASectionThatFollowsContents() {
        String page = SamplePage.PLAIN.replace("Dear Ben,", "## Record ID\n\n300001");
        assertThat(SamplePage.record(page).id()).hasToString("4711");
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md:17: The section 'Record ID' stands below Contents, where the transcript"
                        + " begins, and is not read. Move it above Contents if it belongs to the page.");
    }

    @Test
    void endsAPageWithoutContentsWhereASingleValueEnds() {
        String page = SamplePage.PLAIN.replace("## Contents:\n\nTranslation - English\n", "")
                + "\nSource:\n\nthe enemy\n\n## Record ID\n\n9999\n";
        ArchivalRecord record = SamplePage.record(page);
        assertThat(record.id()).hasToString("4711");
        assertThat(record.languages().original()).hasSize(1);
        assertThat(record.notes()).isEmpty();
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md:14: The page has no section 'Contents' with a line such as 'Translation -"
                        + " English'; the transcript is taken to begin here.");
    }

    @Test
    void takesNoTranscriptForTheSummaryOfAPageWithoutContents() {
        String page = SamplePage.PLAIN.substring(0, SamplePage.PLAIN.indexOf("## Original"))
                + "## Summary\n\nOtt writes.\n\nTOP SECRET\n\n# Dear Ben,\n\nthe plan.\n";
        assertThat(SamplePage.record(page).description().summary()).isEqualTo("Ott writes.");
        assertThat(SamplePage.remarks(page)).singleElement().asString().startsWith("page.md:13: ");
    }

    @Test
    void readsACitationAndItsAddressAtTheEndOfAPage() {
        String page = SamplePage.PLAIN.substring(0, SamplePage.PLAIN.indexOf("## Original"));
        assertThat(SamplePage.record(page).id()).hasToString("4711");
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md: The page has no section 'Contents' with a line such as 'Translation -"
                        + " English'; it is taken to have no transcript.");
    }

    @Test
    void keepsASectionWithAnUnknownHeadingAsANote() {
        String page = SamplePage.with("## Editor's Note", "", "Some words", "", "are illegible.");
        assertThat(SamplePage.record(page).notes())
                .containsExactly(new PageNote("Editor's Note", "Some words\n\nare illegible."));
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md:9: The heading 'Editor's Note' is unknown; its section is kept as a note.");
    }

    @Test
    void knowsAnUnknownBareHeadingByItsCapitals() {
        String page = BARE.replace("Original Language:", "Editor's Note:\n\nWords.\n\nOriginal Language:");
        assertThat(SamplePage.record(page).notes()).containsExactly(new PageNote("Editor's Note", "Words."));
        String text = BARE.replace("Original Language:", "Summary:\n\nHe said:\n\nno.\n\nOriginal Language:");
        assertThat(SamplePage.record(text).description().summary()).isEqualTo("He said:\n\nno.");
    }

    @Test
    void keepsASecondSectionOfAKindAsANote() {
        String page = SamplePage.with("## Type", "", "Letter", "", "## Type", "", "Note");
        assertThat(SamplePage.record(page).description().genre()).isEqualTo("Letter");
        assertThat(SamplePage.record(page).notes()).containsExactly(new PageNote("Type", "Note"));
        assertThat(SamplePage.remarks(page))
                .containsExactly("page.md:13: The section 'Type' stands a second time; this one is kept as a note.");
    }

    @Test
    void remarksOnAnEmptySection() {
        assertThat(SamplePage.remarks(SamplePage.with("## Donors")))
                .containsExactly("page.md:9: The section 'Donors' is empty.");
    }

    @Test
    void takesADrawnRuleForABlankLine() {
        String page = SamplePage.with("## Associated Places", "", "- Korea", "* Japan", "", "---");
        assertThat(SamplePage.record(page).accessPoints().places()).isEqualTo(List.of("Korea", "Japan"));
    }

    @Test
    void readsAPageOfFiveMegabytes() {
        String page = SamplePage.PLAIN + "The plan: **no** # plan.\n".repeat(200_000);
        assertThat(page.length()).isGreaterThan(5_000_000);
        assertThat(SamplePage.record(page)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
        String line = SamplePage.PLAIN + "The plan: **no** # plan. ".repeat(200_000);
        assertThat(SamplePage.record(line)).isEqualTo(SamplePage.record(SamplePage.PLAIN));
    }
}
