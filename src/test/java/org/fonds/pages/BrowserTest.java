package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Change;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The pages in a real browser, light, dark and as wide as a phone. Pictures of them all are left in {@code
 * target/screenshots} for a person to look at.
 */
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String RTL = "رسالة من \u202Eالقاهرة\u202C ' onmouseover='window.hurt=1";
    private static final String SCRIPT = "</title><script>window.hurt=1</script><img src=x onerror=window.hurt=1>'\"";
    private static final String LONG = "Ein Wort ohne Ende " + "Donaudampfschiffahrt".repeat(500);

    @TempDir
    private static Path folder;

    private static PublishedSite site;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Chromium.isInstalled(), "No Chromium here; Debian has it as chromium and chromium-driver");
        Files.createDirectories(PICTURES);
        site = new PublishedSite(folder);
        site.ingest(Path.of("fixtures"), page("800001", RTL), page("800002", LONG));
        site.publish(harvested("oai:museum.example.org:1", SCRIPT));
        site.withdraw("900011");
        browser = new Chromium();
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @AfterEach
    void allowScripts() {
        browser.allowScripts(true);
    }

    private static Path page(String id, String title) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".md"),
                "# October 1, 1950 " + title + "\n\n## Citation\n\n“" + title + """
                ,” October 1, 1950, Digital Archive, RGASPI, f. 558, op. 11, d. 97, ll. 67-70.

                ## Summary

                A page whose title is an imposition.

                ## Record ID

                """ + id + "\n");
    }

    private static Change harvested(String identifier, String title) {
        String body = "<metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title.replace("<", "&lt;")
                + "</dc:title></oai_dc:dc></metadata>";
        return new Change.Put(
                new OaiIdentifier(identifier),
                "museum",
                false,
                LocalDate.parse("2026-11-20"),
                new SourceDocumentCopy("museum", "oai-pmh", new byte[] {1}),
                List.of(),
                List.of(new Rendition(MetadataPrefix.OAI_DC, body.getBytes(StandardCharsets.UTF_8), "museum")));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "");
        pages.put("record", "records/117312");
        pages.put("record-shelf-mark", "records/115647");
        pages.put("record-harvested-script", "records/oai:museum.example.org:1");
        pages.put("record-rtl", "records/800001");
        pages.put("record-long", "records/800002");
        pages.put("tombstone", "records/900011");
        pages.put("not-found", "records/none");
        pages.put("browse", "browse");
        pages.put("search", "search?q=tele&year=1950");
        pages.put("search-nothing", "search?q=nothingatall&holder=nobody");
        pages.put("quality", "quality");
        pages.put("quality-rule", "quality/rule?format=mods&rule=MODS-R15");
        pages.put("explore", "explore");
        pages.put("explore-identify", "explore?verb=Identify");
        pages.put("explore-records", "explore?verb=ListRecords&metadataPrefix=mods");
        pages.put("explore-sets", "explore?verb=ListSets");
        pages.put("explore-error", "explore?verb=GetRecord&metadataPrefix=x&identifier=oai:y:z");
        pages.put("validate", "validate");
        return pages;
    }

    @TestFactory
    Stream<DynamicTest> eachPageIsSound() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    browser.requests();
                    browser.complaints();
                    browser.open(site.root() + page.getValue());
                    isSound(page.getKey());
                }));
    }

    /** Looks at the page that is open under each look in turn: what a look changes is style alone. */
    private static void isSound(String name) throws IOException {
        assertThat(browser.all("h1")).hasSize(1);
        browser.bringAxe();
        for (Chromium.Look look : Chromium.Look.values()) {
            browser.take(look);
            Files.write(
                    PICTURES.resolve(name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png"), browser.picture());
            assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing sticks out to the side")
                    .isEqualTo(true);
            assertThat(browser.violations(look)).as(look.name()).isEmpty();
        }
        assertThat(browser.requests()).isNotEmpty().allMatch(address -> address.startsWith(site.root()));
        assertThat(browser.complaints())
                .filteredOn(complaint -> !complaint.contains("the server responded with a status of 4"))
                .isEmpty();
        assertThat(browser.run("return window.hurt === undefined")).isEqualTo(true);
    }

    @Test
    void showsHostileTitlesAsTheyArePrinted() {
        browser.take(Chromium.Look.LIGHT);
        browser.open(site.root() + "records/oai:museum.example.org:1");
        assertThat(browser.first("h1").getText()).isEqualTo(SCRIPT);
        assertThat(browser.title()).startsWith(SCRIPT);
        browser.open(site.root() + "records/800001");
        assertThat(browser.first("h1").getText()).contains("onmouseover='window.hurt=1");
        assertThat(browser.all("[onmouseover], img")).isEmpty();
    }

    @Test
    void worksWithoutScript() {
        browser.take(Chromium.Look.LIGHT);
        browser.allowScripts(false);
        browser.open(site.root());
        assertThat(browser.all(".copier")).isEmpty();
        WebElement record = browser.first("#record");
        record.sendKeys("117312");
        record.submit();
        assertThat(browser.address()).isEqualTo(site.root() + "records/117312");
        browser.first("#mods summary").click();
        assertThat(browser.first("#mods-L1").isDisplayed()).isTrue();
        browser.open(site.root() + "explore");
        browser.first("#ListRecords-set").sendKeys("language:rus");
        browser.first("#ListRecords-set").submit();
        assertThat(browser.all(".shown")).hasSize(5);
        browser.first("a[rel=next]").click();
        assertThat(browser.all(".shown")).isNotEmpty();
    }

    @Test
    void validatesWhatIsPastedAndMarksThePlace() throws IOException {
        browser.allowScripts(false);
        browser.take(Chromium.Look.LIGHT);
        browser.open(site.root() + "validate");
        browser.first("#text").sendKeys("<mods xmlns=\"http://www.loc.gov/mods/v3\">\n<title>A</title>\n</mods>");
        browser.requests();
        browser.complaints();
        browser.first("button[value=page]").click();
        browser.await("#result");
        assertThat(browser.all("#d1-L2 .note.bad")).isNotEmpty();
        browser.allowScripts(true);
        isSound("validate-result");
    }

    @Test
    void copiesByAButtonWhereScriptsMayRun() {
        browser.take(Chromium.Look.LIGHT);
        browser.open(site.root());
        assertThat(browser.all(".copyable .copier")).hasSize(1);
        assertThat(browser.first(".copier").getText()).isEqualTo("Copy");
    }

    @Test
    void canBeReadByKeyboardAlone() {
        browser.take(Chromium.Look.LIGHT);
        browser.open(site.root() + "records/117312");
        browser.first("body").sendKeys(Keys.TAB);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.run("return document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
    }
}
