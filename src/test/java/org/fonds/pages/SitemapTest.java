package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site map, and what robots are told. */
class SitemapTest {
    private static final Path ONE = Path.of("fixtures/117312-ciphered-telegram-75352.md");
    private static final Path OTHER = Path.of("fixtures/900002-telegram-orlin-bersenev.md");

    @TempDir
    Path folder;

    @Test
    void namesEachLiveRecordWithItsDatestamp() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            site.ingest(ONE, OTHER);
            site.clock.set("2026-11-22T10:00:00Z");
            site.withdraw("900002");
            assertThat(site.get("sitemap.xml").body())
                    .contains("<url><loc>" + site.root()
                            + "records/117312</loc><lastmod>2026-11-22T09:00:00Z</lastmod></url>")
                    .doesNotContain("900002");
            assertThat(site.get("robots.txt").body()).contains("Sitemap: " + site.root() + "sitemap.xml");
        }
    }

    @Test
    void isAnIndexOfFilesWhereOneCannotHoldAll() throws Exception {
        try (PublishedSite site = new PublishedSite(folder, null, 1)) {
            site.ingest(ONE, OTHER);
            assertThat(site.get("sitemap.xml").body())
                    .contains("<sitemapindex", site.root() + "sitemap-1.xml", site.root() + "sitemap-2.xml")
                    .doesNotContain("sitemap-3.xml");
            String both =
                    site.get("sitemap-1.xml").body() + site.get("sitemap-2.xml").body();
            assertThat(both).contains("records/117312<", "records/900002<");
            assertThat(site.get("sitemap-3.xml").statusCode()).isEqualTo(404);
        }
    }
}
