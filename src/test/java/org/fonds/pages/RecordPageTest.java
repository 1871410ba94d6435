package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Assessment;
import org.fonds.store.Change;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.testing.OaiClient;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a record, and what programs get from its address. */
class RecordPageTest {
    private static final Path SEED = Path.of("fixtures/117312-ciphered-telegram-75352.md");
    private static final String CITATION =
            "\"Ciphered Telegram No. 75352, Feng Xi [Stalin] to Shtraus [Shtykov] and Mayveyev [Zakharov]\", October 1,"
                    + " 1950, Wilson Center Digital Archive, Archive of the President of the Russian Federation (APRF);"
                    + " copy available in Library of Congress, Manuscript Division, Dmitriĭ Antonovich Volkogonov"
                    + " papers, 1887-1995, mm97083838. Translated by Vladislav Zubok";

    @TempDir
    Path folder;

    private PublishedSite site;

    @BeforeEach
    void serve() {
        site = new PublishedSite(folder);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body());
    }

    @Test
    void tellsWhatThePageOfTheSeedStates() throws Exception {
        site.ingest(SEED);
        Document page = page("records/117312");
        assertThat(page.select("h1").text())
                .isEqualTo(
                        "Ciphered Telegram No. 75352, Feng Xi [Stalin] to Shtraus [Shtykov] and Mayveyev [Zakharov]");
        assertThat(page.select("blockquote").text()).isEqualTo(CITATION);
        assertThat(page.select(".particulars").eachText().get(0))
                .contains("October 1, 1950", "Feng Xi [Stalin]", "Vladislav Zubok", "Russian", "English translation");
        List<String> drawn = page.select("svg text").eachText();
        assertThat(drawn)
                .containsSubsequence(
                        "October 1, 1950",
                        "Original held by",
                        "Copy held by",
                        "Library of Congress, Manuscript Division",
                        "Translated by",
                        "Vladislav Zubok",
                        "Made possible by",
                        "Leon Levy Foundation",
                        "Catalog record published here by");
        assertThat(String.join(" ", drawn)).contains("Archive of the President of the Russian Federation (APRF)");
        assertThat(page.select(".chain li").eachText())
                .contains("Original held by Archive of the President of the Russian Federation (APRF)");
        assertThat(page.select("#explain ~ details tbody tr")).hasSize(21);
        assertThat(page.select(".badge.bad")).isEmpty();
    }

    @Test
    void showsEachFormatAsItIsServedWithItsLinesNumbered() throws Exception {
        site.ingest(SEED);
        Document page = page("records/117312");
        for (String prefix : List.of("oai_dc", "oai_qdc", "mods", "marcxml")) {
            Element details = Objects.requireNonNull(page.getElementById(prefix), prefix);
            String shown = String.join(
                    "\n",
                    details.select(".xml").stream().map(Element::wholeText).toList());
            String served = site.get("records/117312?format=" + prefix).body();
            assertThat(shown).isEqualTo(served);
            assertThat(new OaiClient(site.root() + "oai")
                            .get("verb=GetRecord&metadataPrefix=" + prefix + "&identifier=" + PublishedSite.SEED)
                            .body())
                    .asString(StandardCharsets.UTF_8)
                    .contains(served);
            assertThat(page.getElementById(prefix + "-L2")).isNotNull();
            assertThat(details.select("time").text()).isEqualTo("2026-11-22T09:00:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                              | text/html",
                "*/*                                    | text/html",
                "application/ld+json                    | application/ld+json",
                "application/x-bibtex                   | application/x-bibtex",
                "application/x-research-info-systems    | application/x-research-info-systems",
                "application/vnd.citationstyles.csl+json| application/vnd.citationstyles.csl+json",
                "application/mods+xml                   | application/mods+xml",
                "application/marcxml+xml                | application/marcxml+xml",
                "application/rdf+xml;q=0.5, application/mods+xml;q=0.9 | application/mods+xml",
                "text/xml                               | application/xml",
            })
    void givesTheFormThatIsAskedFor(String accept, String type) throws Exception {
        site.ingest(SEED);
        HttpResponse<String> answer = site.get("records/117312", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void tellsFormatsOfOneMediaTypeApartByTheirProfile() throws Exception {
        site.ingest(SEED);
        assertThat(site.get(
                                "records/117312",
                                "Accept",
                                "application/xml; profile=\"http://worldcat.org/xmlschemas/qdc-1.0/\"")
                        .body())
                .startsWith("<oai_qdc:qualifieddc");
        assertThat(site.get("records/117312", "Accept", "application/xml;profile=\"http://www.loc.gov/mods/v3\"")
                        .body())
                .startsWith("<mods");
        assertThat(site.get("records/117312", "Accept", "application/xml").body())
                .startsWith("<oai_dc:dc");
    }

    @Test
    void refusesAFormThatNobodyMakesAndNamesThoseThereAre() throws Exception {
        site.ingest(SEED);
        HttpResponse<String> answer = site.get("records/117312", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/mods+xml  " + site.root() + "records/117312?format=mods");
        assertThat(site.get("records/117312?format=docx").statusCode()).isEqualTo(406);
    }

    @Test
    void linksTypedAsSignpostingAsks() throws Exception {
        site.ingest(SEED);
        HttpResponse<String> answer = site.get("records/117312");
        String here = site.root() + "records/117312";
        assertThat(String.join(", ", answer.headers().allValues("Link")))
                .contains(
                        "<https://wilson-center-digital-archive.dvincitest.com/document/117312>; rel=\"cite-as\"",
                        "<https://schema.org/AboutPage>; rel=\"type\"",
                        "<" + PublishedSite.RIGHTS + ">; rel=\"license\"",
                        "<" + here + "?format=mods>; rel=\"describedby\"; type=\"application/mods+xml\";"
                                + " profile=\"http://www.loc.gov/mods/v3\"");
        assertThat(site.get("records/117312?format=mods").headers().firstValue("Link"))
                .contains("<" + here + ">; rel=\"describes\"; type=\"text/html\"");
    }

    @Test
    void answersThatNothingHasChangedInEachForm() throws Exception {
        site.ingest(SEED);
        for (String form : List.of("", "?format=mods", "?format=ris")) {
            String tag = site.get("records/117312" + form)
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            assertThat(site.get("records/117312" + form, "If-None-Match", "\"x\", " + tag)
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void isFoundByNumberAndByIdentifierHoweverEncoded() throws Exception {
        site.ingest(SEED);
        for (String name : List.of(
                "117312",
                "oai:digitalarchive.wilsoncenter.org:117312",
                "oai%3Adigitalarchive.wilsoncenter.org%3A117312")) {
            Document page = page("records/" + name);
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(site.root() + "records/117312");
        }
        HttpResponse<String> led = site.get("records?id=%20117312");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).contains(site.root() + "records/117312");
    }

    @Test
    void showsWhatWasHarvestedFromItsDublinCore() throws Exception {
        site.ingest(SEED); // a store has its formats from the first ingest
        site.publish(harvested("oai:museum.example.org:a/1?b", "Vase <script>alert(1)</script>"));
        String path = "records/oai:museum.example.org:a%2F1%3Fb";
        Document page = page(path);
        assertThat(page.select("h1").text()).isEqualTo("Vase <script>alert(1)</script>");
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(site.root() + path);
        assertThat(page.select("svg")).isEmpty();
        assertThat(site.get(path + "?format=ris").body()).contains("TI  - Vase <script>alert(1)</script>\r\n");
    }

    @Test
    void keepsTombstonesAndSaysSince() throws Exception {
        site.ingest(SEED);
        site.clock.set("2026-11-22T10:00:00Z");
        site.withdraw("117312");
        HttpResponse<String> answer = site.get("records/117312");
        assertThat(answer.statusCode()).isEqualTo(410);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("The record was withdrawn");
        assertThat(page.select(".particulars").text()).contains("2026-11-22T10:00:00Z");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.text()).doesNotContain("Stalin");
    }

    @Test
    void saysWhyADocumentIsHeldBackAndGoesOnShowingTheLastGoodOne() throws Exception {
        Path page = Files.copy(SEED, folder.resolve("117312.md"));
        site.ingest(page);
        Files.writeString(page, Files.readString(page).replace("Telegram from Moscow", "<b>Telegram</b> from Moscow"));
        site.clock.set("2026-11-22T11:00:00Z");
        site.ingest(page);
        Document shown = page("records/117312");
        assertThat(shown.select("h1").text()).startsWith("Ciphered Telegram");
        assertThat(shown.select("#held ~ .findings li").text()).contains("DC-R09");
        assertThat(shown.select("#held ~ .faint").text()).contains("2026-11-22T11:00:00Z");
    }

    @Test
    void tellsEarlierVersions() throws Exception {
        Path page = Files.copy(SEED, folder.resolve("117312.md"));
        site.ingest(page);
        assertThat(page("records/117312").select("#history")).isEmpty();
        Files.writeString(page, Files.readString(page).replace("Telegram from Moscow", "A telegram from Moscow"));
        site.clock.set("2026-11-22T12:00:00Z");
        site.ingest(page);
        assertThat(page("records/117312").select("#history ~ div tbody tr").eachText())
                .contains("mods 2026-11-22T09:00:00Z 2026-11-22T12:00:00Z served");
    }

    @Test
    void answersNotFoundToWhatItDoesNotKnow() throws Exception {
        site.ingest(SEED);
        for (String unknown : List.of("records/1", "records/oai:x:y", "records/%22%3E%3Cscript%3E", "records?id=%00")) {
            HttpResponse<String> answer = site.get(unknown);
            assertThat(answer.statusCode()).as(unknown).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(Jsoup.parse(answer.body()).select("script:not([src])")).isEmpty();
        }
    }

    @Test
    void saysWhatWasFoundAtPublicationUnlessAnotherProgramMadeTheRendition() throws Exception {
        site.ingest(SEED);
        OaiIdentifier identifier = PublishedSite.identifier("117312");
        String maker = Objects.requireNonNull(
                        site.store.accessions(List.of(identifier)).get(identifier))
                .fingerprints()
                .get(MetadataPrefix.OAI_DC);
        String known = "oai:museum.example.org:1";
        String foreign = "oai:museum.example.org:2";
        site.publish(assessed(known, String.valueOf(maker)), assessed(foreign, "another program"));
        assertThat(page("records/" + known).select("#oai_dc li").text())
                .contains("TEST-1")
                .doesNotContain("DC-R");
        assertThat(page("records/" + foreign).select("#oai_dc li").text())
                .contains("DC-R")
                .doesNotContain("TEST-1");
    }

    private static Change assessed(String identifier, String maker) {
        Change.Put put = (Change.Put) harvested(identifier, "Vase");
        Rendition rendition = put.renditions().get(0);
        Finding finding = new Finding("oai_dc", "TEST-1", Severity.WARNING, 1, 1, "/dc", "A message.", "A remedy.");
        return new Change.Put(
                put.identifier(),
                put.source(),
                false,
                put.firstDay(),
                put.document(),
                put.sets(),
                List.of(new Rendition(rendition.prefix(), rendition.body(), maker)),
                new Assessment(List.of(finding), Set.of()),
                null);
    }

    private static Change harvested(String identifier, String title) {
        String escaped = title.replace("<", "&lt;");
        String body = "<metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped
                + "</dc:title><dc:identifier>javascript:alert(1)</dc:identifier></oai_dc:dc></metadata>";
        return new Change.Put(
                new OaiIdentifier(identifier),
                "museum",
                false,
                LocalDate.parse("2026-11-20"),
                new SourceDocumentCopy("museum", "oai-pmh", new byte[] {1}),
                List.of(),
                List.of(new Rendition(MetadataPrefix.OAI_DC, body.getBytes(StandardCharsets.UTF_8), "museum")));
    }
}
