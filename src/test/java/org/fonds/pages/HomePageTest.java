package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page, its headers and what it loads. */
class HomePageTest {
    @TempDir
    Path folder;

    @Test
    void saysWhatTheRepositoryIsAndHowToHarvestIt() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            site.ingest(Path.of("fixtures/117312-ciphered-telegram-75352.md"));
            Document page = Jsoup.parse(site.get("").body());
            assertThat(page.title()).isEqualTo("Archive of <Tests> & \"Trials\"");
            assertThat(page.select(".copyable code").text()).isEqualTo(site.root() + "oai");
            assertThat(page.select("#formats ~ div tbody th").eachText())
                    .startsWith("oai_dc")
                    .contains("mods", "marcxml", "oai_qdc");
            assertThat(page.select("#sets ~ div tbody th").eachText()).contains("holder:aprf", "language:rus");
            assertThat(page.select("time").eachText()).contains("2026-11-22T09:00:00Z");
            assertThat(page.select("pre").text()).contains("curl '" + site.root() + "oai?verb=ListRecords");
        }
    }

    @Test
    void letsABrowserLoadNothingButItsOwnStylesheetAndScript() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            HttpResponse<String> answer = site.get("");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe")
                    .contains("frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            Document page = Jsoup.parse(answer.body(), site.root());
            assertThat(page.select("[style], style, [onclick]")).isEmpty();
            assertThat(page.select("script[src], link[href]").stream()
                            .map(loaded -> loaded.absUrl(loaded.hasAttr("src") ? "src" : "href")))
                    .allSatisfy(address -> {
                        assertThat(address).startsWith(site.root());
                        assertThat(site.get(address.substring(site.root().length()))
                                        .statusCode())
                                .isEqualTo(200);
                    });
        }
    }

    @Test
    void answersThatNothingHasChanged() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            String tag = site.get("").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = site.get("", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            site.ingest(Path.of("fixtures/117312-ciphered-telegram-75352.md"));
            assertThat(site.get("", "If-None-Match", tag).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void writesItsLinksAsAProxyInFrontServesThem() throws Exception {
        URI baseUrl = URI.create("https://archive.example.org/data/oai");
        try (PublishedSite site = new PublishedSite(folder, baseUrl)) {
            Document page = Jsoup.parse(site.get("").body());
            assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/data/style.css");
            assertThat(page.select(".copyable code").text()).isEqualTo(baseUrl.toString());
        }
    }
}
