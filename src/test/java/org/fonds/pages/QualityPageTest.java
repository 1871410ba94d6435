package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fonds.store.Change;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on the quality of three small documents, of which one is held back. */
class QualityPageTest {
    @TempDir
    private static Path folder;

    private static PublishedSite site;

    @BeforeAll
    static void serve() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        write(pages, 1, "March 3, 1956", "RGANI, f. 5, op. 28, d. 9001");
        write(pages, 2, "March 4, 1958", "RGANI, f. 5, op. 28, d. 9001, under the stairs");
        write(pages, 3, "March 5, 1958", "as told by the ferryman");
        site = new PublishedSite(folder);
        site.ingest(pages);
        site.publish(new Change.Hold(
                PublishedSite.identifier("4"),
                "pages",
                false,
                LocalDate.of(2026, 11, 22),
                new SourceDocumentCopy("4.md:1", "cover-sheet", new byte[0]),
                List.of(new Finding(
                        "mods",
                        "MODS-R02",
                        Severity.ERROR,
                        3,
                        14,
                        "/mods",
                        "=<script>alert(1)</script>",
                        "Add a title."))));
    }

    private static void write(Path pages, int id, String date, String citation) throws IOException {
        Files.writeString(pages.resolve(id + ".md"), """
                # %s Letter

                ## Citation

                %s

                ## Record ID

                %d
                """.formatted(date, citation, id));
    }

    @AfterAll
    static void end() {
        site.close();
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body(), site.root());
    }

    private static List<String> rows(Document page, String section) {
        return page.select("section[aria-labelledby=" + section + "] tbody tr").eachText();
    }

    @Test
    void countsWhatIsValidWarnedAndHeldBackInEachFormat() throws Exception {
        Document page = page("quality");
        assertThat(rows(page, "formats")).contains("mods 0 0 3 1").anyMatch(row -> row.startsWith("oai_dc "));
        assertThat(rows(page, "citations"))
                .containsExactly(
                        "Understood whole 1 33 %",
                        "Understood in part 1 33 %", "Not understood 1 33 %", "No citation printed 0 0 %");
        assertThat(rows(page, "fields"))
                .contains("Date 3 100 %", "Citation 3 100 %", "Shelf-mark 2 67 %", "Summary 0 0 %");
        assertThat(rows(page, "quarantine")).containsExactly("MODS-R02 mods Error 1 1", "2026-11-22 0 1");
    }

    @Test
    void drawsTheYearsWithoutGapsAndSaysThemInNumbers() throws Exception {
        Document page = page("quality");
        assertThat(page.select(".histogram rect title").eachText()).containsExactly("1956: 1", "1957: 0", "1958: 2");
        assertThat(page.select(".histogram rect").eachAttr("height")).containsExactly("50", "0", "100");
        assertThat(rows(page, "years")).containsExactly("1956 1", "1958 2");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void leadsFromEachRuleToTheDocumentsThatBreakIt() throws Exception {
        Document page = page("quality");
        assertThat(page.select("#rules")).isNotEmpty();
        for (Element link : page.select("section[aria-labelledby=rules] a, section[aria-labelledby=quarantine] a")) {
            Document rule = page(link.attr("href").substring(1));
            assertThat(rule.select(".cards > li")).as(link.text()).isNotEmpty();
        }
        Document held = page("quality/rule?format=mods&rule=MODS-R02&held=yes");
        assertThat(held.select(".cards > li").text()).contains("4.md:1").contains("=<script>alert(1)</script>");
        assertThat(held.select("main script")).isEmpty();
        assertThat(page("quality/rule?format=mods&rule=NONE").select("main").text())
                .contains("There are none");
    }

    @Test
    void givesEverythingAsTables() throws Exception {
        assertThat(site.get("quality.csv").body().lines())
                .contains(
                        "kind,format,value,severity,state,findings,records",
                        "rule,mods,MODS-R02,error,held,1,1",
                        "all,,,error,held,1,1",
                        "year,,1958,,published,,2",
                        "citation,,part,,published,,1");
        assertThat(site.get("quality/rule.csv?format=mods&rule=MODS-R02&held=yes")
                        .body())
                .contains("4.md:1,oai:digitalarchive.wilsoncenter.org:4,mods,MODS-R02,error,3,14,/mods,'=<script>");
    }
}
