package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Browsing and searching in the documents of the fixtures. */
@ExtendWith(Fixtures.class)
class CatalogPageTest {
    private final PublishedSite site;

    CatalogPageTest(PublishedSite site) {
        this.site = site;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body(), site.root());
    }

    private List<String> found(String query) throws Exception {
        return page("search?" + query).select(".cards a").eachAttr("href");
    }

    @Test
    void offersHeadingsOfEachKindWithTheirSizes() throws Exception {
        Document page = page("browse");
        assertThat(page.select("h2").eachText())
                .contains("Holding archive", "Year", "Original language", "Sponsor", "Came in last");
        assertThat(page.select("#by-holder ~ ul li").eachText())
                .contains("Archive of the President of the Russian Federation 3");
        assertThat(page.select("#by-sponsor ~ ul li").eachText().toString()).contains("Leon Levy Foundation");
        for (Element link : page.select(".headings a")) {
            Document filed = page(link.attr("href").substring(1));
            assertThat(filed.select(".cards li")).as(link.text()).isNotEmpty();
        }
    }

    @Test
    void findsTheSeedByWordsOfTitleCitationPeopleAndNumber() throws Exception {
        for (String words :
                List.of("ciphered+75352", "volkogonov", "dmitrii", "ZUBOK+shtykov", "%22leon%22+levy", "117312")) {
            assertThat(found("q=" + words)).as(words).contains("/records/117312");
        }
        assertThat(found("q=volkogonov+quince")).isEmpty();
    }

    @Test
    void narrowsByHeadingsAndLeadsOutAgain() throws Exception {
        Document page = page("search?q=telegram&holder=aprf&year=1950");
        assertThat(page.select(".cards a").eachAttr("href")).contains("/records/117312");
        assertThat(page.select(".filters li").eachText().toString())
                .contains("Archive of the President of the Russian Federation", "1950");
        Document wider = page(page.select(".filters a").get(0).attr("href").substring(1));
        assertThat(wider.select(".filters li")).hasSize(1);
        assertThat(wider.select("input[name=q]").attr("value")).isEqualTo("telegram");
        assertThat(page("search?year=3000").select(".state").text()).contains("3000");
    }

    @Test
    void leadsThroughAllRecordsOnce() throws Exception {
        List<String> all = new ArrayList<>();
        Document page = page("search");
        while (true) {
            all.addAll(page.select(".cards a").eachAttr("href"));
            Element next = page.selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = page(next.attr("href").substring(1));
        }
        assertThat(all).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void showsWhatWasAskedAsItWas() throws Exception {
        Document page = page("search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&holder=%3Cb%3E");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.select("script:not([src]), b")).isEmpty();
        assertThat(page.select(".state").text()).contains("<b>");
    }
}
