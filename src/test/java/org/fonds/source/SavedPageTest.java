package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.record.ArchivalRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that is broken, or that somebody wrote to do harm. */
class SavedPageTest {
    private static final String HTML = LayoutExample.text("new-site.html");

    @Test
    void readsAPageWhoseTagsAreNotClosed() {
        String broken = HTML.replaceAll("</(p|li|dd|dt|ul|dl|section|main|body|html)>", "");
        assertThat(LayoutExample.record(broken)).isEqualTo(LayoutExample.record(HTML));
    }

    @Test
    void readsAPageWithoutHtmlAndHead() {
        String part = "<main>" + HTML.substring(HTML.indexOf("<main>") + 6, HTML.indexOf("</main>"));
        assertThat(LayoutExample.record(part).description())
                .isEqualTo(LayoutExample.record(HTML).description());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title = '<dt>Record ID</dt><dd>1</dd>'</script>",
                "<style>dt { content: 'Record ID' }</style>",
                "<template><dt>Record ID</dt><dd>1</dd></template>",
                "<div hidden><h3>Record ID</h3><p>1</p></div>",
                "<div style='Display : none'><h3>Record ID</h3><p>1</p></div>",
                "<iframe src='file:///etc/passwd'></iframe>",
                "<img src='http://192.0.2.1/x.png' onerror='alert(1)'>",
                "<object data='http://192.0.2.1/x'><dt>Record ID</dt><dd>1</dd></object>",
                "<!-- <dt>Record ID</dt><dd>1</dd> -->",
                "<svg><text>Record ID</text></svg>",
                "<base href='http://192.0.2.1/'>"
            })
    void takesNothingFromWhatAReaderDoesNotSee(String hostile) {
        String page = HTML.replace("<dt>Type</dt>", hostile + "<dt>Type</dt>");
        assertThat(LayoutExample.record(page)).isEqualTo(LayoutExample.record(HTML));
    }

    @Test
    void decodesEntitiesOnce() {
        String page = HTML.replace("Quay Foundation</dd>", "Quay &amp;lt;b&amp;gt; &amp; S&ouml;hne</dd>");
        assertThat(LayoutExample.record(page).contributors().toString()).contains("Quay &lt;b&gt; & Söhne");
    }

    @Test
    void readsNoEntityOfAnotherFile() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + HTML.substring(HTML.indexOf("<html")).replace("<dd>Secret</dd>", "<dd>&x;</dd>");
        assertThat(LayoutExample.record(page).description().classification()).isEqualTo("&x;");
    }

    @Test
    void bearsDeepNesting() {
        String deep = HTML.replace("Dear Anna,", "<div>".repeat(100_000) + "Dear Anna," + "<b>".repeat(10_000));
        assertThat(LayoutExample.read(deep)).hasSize(1);
        String nested = HTML.replace("Dear Anna,", "<div>".repeat(200) + "Dear Anna," + "</div>".repeat(200));
        assertThat(LayoutExample.record(nested)).isEqualTo(LayoutExample.record(HTML));
    }

    @Test
    void bearsEndlessLabels() {
        String labels =
                HTML.replace("Dear Anna,", "<b>Source</b> x ".repeat(20_000) + "<h3>Source</h3>".repeat(20_000));
        assertThat(LayoutExample.record(labels)).isEqualTo(LayoutExample.record(HTML));
    }

    @Test
    void refusesAPageOfAnotherKind() {
        assertThat(LayoutExample.read(
                        "<!DOCTYPE html><html><body><h1>Opening hours</h1><p>Source: us</p></body></html>"))
                .singleElement()
                .asString()
                .startsWith("file: No layout was recognised in it");
    }

    @Test
    void readsATextareaAndWhiteSpaceAsPeopleSeeThem() {
        ArchivalRecord record = LayoutExample.record("""
                <html><body><h1>LETTER, ANNA OTT</h1>
                <p>Anna&nbsp;Ott   asks
                for   a ferry.</p>
                <textarea>"Letter, Anna Ott," May 4, 1951, Wilson Center Digital Archive, APRF, f. 3.
                https://digitalarchive.wilsoncenter.org/document/4711</textarea></body></html>
                """);
        assertThat(record.id()).hasToString("4711");
        assertThat(record.description().summary()).isEqualTo("Anna\u00A0Ott asks for a ferry.");
        assertThat(record.citation().text())
                .isEqualTo("\"Letter, Anna Ott,\" May 4, 1951, Wilson Center Digital Archive, APRF, f. 3.");
    }

    @Test
    void takesThePagesOwnAddressWhereThePrintedOneHasNoNumber() {
        String html = LayoutExample.text("old-site.html")
                .replace("/document/900101", "/document/letter-bela-jelen")
                .replace("<title>", "<link rel='canonical' href='https://example.org/document/900101'><title>");
        ArchivalRecord record = LayoutExample.record(html);
        assertThat(record.id()).hasToString("900101");
        assertThat(record.address()).isEqualTo("https://example.org/document/900101");
        assertThat(record.notes())
                .extracting(note -> note.heading() + "=" + note.text())
                .containsExactly("URL=http://digitalarchive.wilsoncenter.org/document/letter-bela-jelen");
    }
}
