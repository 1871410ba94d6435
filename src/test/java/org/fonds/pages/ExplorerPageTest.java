package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The explorer: the six verbs as forms, and their answers. */
@ExtendWith(Fixtures.class)
class ExplorerPageTest {
    private final PublishedSite site;

    ExplorerPageTest(PublishedSite site) {
        this.site = site;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body(), site.root());
    }

    @Test
    void offersEachVerbWithTheRepositorysFormatsAndSets() throws Exception {
        Document page = page("explore");
        assertThat(page.select("form input[name=verb]").eachAttr("value"))
                .containsExactlyInAnyOrder(
                        "Identify", "ListSets", "ListMetadataFormats", "ListIdentifiers", "ListRecords", "GetRecord");
        assertThat(page.select("#ListRecords-prefix option").eachText())
                .containsExactly("oai_dc", "oai_qdc", "mods", "marcxml");
        assertThat(page.select("datalist option").eachAttr("value")).contains("holder:aprf");
    }

    @Test
    void leadsThroughAWholeListPageByPage() throws Exception {
        List<String> identifiers = new ArrayList<>();
        Document page = page("explore?verb=ListIdentifiers&metadataPrefix=mods");
        while (true) {
            identifiers.addAll(page.select(".shown h3").eachText());
            Element next = page.selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = page(next.absUrl("href").substring(site.root().length()));
        }
        assertThat(identifiers).hasSize(28).doesNotHaveDuplicates().contains(PublishedSite.SEED);
    }

    @Test
    void showsRecordsAndTheSameRequestForATerminal() throws Exception {
        Document page = page("explore?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + PublishedSite.SEED + "&set=");
        assertThat(page.select(".shown .xml").eachText().toString()).contains("<dc:creator>Feng Xi [Stalin]");
        assertThat(page.select("#answer ~ pre").text())
                .isEqualTo("curl '" + site.root() + "oai?verb=GetRecord&identifier=" + PublishedSite.SEED
                        + "&metadataPrefix=oai_dc'");
        assertThat(site.get(page.select(".shown h3 a").attr("href").substring(1))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void showsWhatTheRepositoryIsItsSetsAndItsFormats() throws Exception {
        assertThat(page("explore?verb=Identify").select(".particulars").text())
                .contains("repositoryName Archive of <Tests> & \"Trials\"", "earliestDatestamp 2026-11-22T09:00:00Z");
        assertThat(page("explore?verb=ListSets").select("tbody th").eachText()).contains("holder");
        assertThat(page("explore?verb=ListMetadataFormats").select("tbody th").eachText())
                .contains("mods");
    }

    @Test
    void showsErrorsOfTheProtocolAndHarmlesslyWhatWasAsked() throws Exception {
        Document page = page("explore?verb=ListRecords&metadataPrefix=%22%3E%3Cscript%3Ealert(1)%3C/script%3E'");
        assertThat(page.select(".state.bad strong").eachText()).isNotEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("pre").text()).doesNotContain("<script>");
        assertThat(page("explore?verb=Quack").select(".state.bad").text()).contains("badVerb");
    }

    @Test
    void standsInTheSourceOfEachAnswerOfTheEndpoint() throws Exception {
        assertThat(site.get("oai?verb=Identify").body().lines().toList().get(1))
                .startsWith("<!--")
                .contains("explore");
    }
}
