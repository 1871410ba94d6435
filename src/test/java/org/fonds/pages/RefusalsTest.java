package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, to people and to programs. */
class RefusalsTest {
    private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

    @TempDir
    private Path folder;

    @Test
    void whoAsksForPagesTooOftenIsAskedToWaitAsHarvestersAre() throws Exception {
        try (PublishedSite site = PublishedSite.withLimit(folder, 3)) {
            for (String path : List.of("", "style.css", "comfort.js", "metrics", "search?q=a", "oai?verb=Identify")) {
                assertThat(site.get(path, BROWSER).statusCode()).as(path).isEqualTo(200);
            }
            for (String path : List.of("", "quality", "validate", "records/117312", "explore?verb=Identify")) {
                HttpResponse<String> refused = site.get(path, BROWSER);
                assertThat(refused.statusCode()).as(path).isEqualTo(503);
                String seconds = refused.headers().firstValue("Retry-After").orElseThrow();
                assertThat(Integer.parseInt(seconds)).isBetween(1, 20);
                Document page = Jsoup.parse(refused.body());
                assertThat(page.select("h1").text()).isEqualTo("Please wait");
                assertThat(page.select(".lead").text()).endsWith("Ask again in " + seconds + " seconds.");
                assertThat(refused.headers().firstValue("Content-Security-Policy"))
                        .contains(Press.PAGE_POLICY);
                assertThat(refused.headers().allValues("Cache-Control")).containsExactly("no-store");
            }
            assertThat(site.post("validate", Map.of("Content-Type", "multipart/form-data; boundary=x"), new byte[0])
                            .statusCode())
                    .isEqualTo(503);
            assertThat(site.get("oai?verb=Identify").statusCode()).isEqualTo(503);
            assertThat(site.get("health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBrowserGetsAPageAndAProgramASentence() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            HttpResponse<String> page = site.get("nowhere/at/all", BROWSER);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("There is no such page");
            HttpResponse<String> sentence = site.get("nowhere/at/all");
            assertThat(sentence.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            assertThat(sentence.body()).startsWith("404 Not Found.");
            assertThat(site.get("records/none?format=ris", BROWSER).body()).contains("No such record");
        }
    }
}
