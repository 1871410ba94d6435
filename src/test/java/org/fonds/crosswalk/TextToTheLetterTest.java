package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextToTheLetterTest {
    private static final String EVERY_TEXT = "every text of a page, character for character";

    @ParameterizedTest(name = EVERY_TEXT + " {index}")
    @ValueSource(
            strings = {
                "two  spaces and \u00A0 hard ones",
                " before and after ",
                "line\nbreak\n\nparagraph",
                "line\r\nbreak and\rreturn",
                "tab\tstop",
                "a < b > c & d \"e\" 'f'",
                "]]> &amp; &#10; <!-- --> <![CDATA[x]]>",
                "Dmitri\u0306 and Dmitr\u012D",
                "\uD83D\uDCDC \uD840\uDC00",
                "\u2028\u0085\u200F\uFEFF\uFFFD\uE000",
                "İstanbul ısı TITLE title"
            })
    void survives(String text) {
        RecordSketch sketch = RecordSketch.titled(text);
        sketch.summary = text;
        sketch.citation = text;
        sketch.classification = text;
        sketch.heldBy(text, RecordSketch.mark(text, "fond", text, text));

        Rendering dc = Rendering.oaiDc(sketch);
        assertThat(dc.one("//dc:title")).isEqualTo(text);
        assertThat(dc.all("//dc:description")).containsExactly(text, "Preferred citation: " + text, text);
        assertThat(dc.one("//dc:source")).isEqualTo("Original: " + text + ", " + text);

        Rendering mods = Rendering.mods(sketch);
        assertThat(mods.one("/m:mods/m:titleInfo/m:title")).isEqualTo(text);
        assertThat(mods.one("/m:mods/m:abstract")).isEqualTo(text);
        assertThat(mods.all("/m:mods/m:note")).containsExactly(text, text);
        assertThat(mods.one("//m:shelfLocator")).isEqualTo(text);
        assertThat(mods.one("//m:detail/m:number")).isEqualTo(text);
        assertThat(mods.one("//m:detail/m:caption")).isEqualTo(text);

        CrosswalkSettings settings = Rendering.settings(null, "http://rightsstatements.org/vocab/InC/1.0/");
        Rendering qdc = Rendering.of("oai_qdc", settings, sketch.record());
        assertThat(qdc.one("//dc:title")).isEqualTo(text);
        assertThat(qdc.one("//dcterms:abstract")).isEqualTo(text);
        assertThat(qdc.one("//dcterms:bibliographicCitation")).isEqualTo(text);
        assertThat(qdc.one("//dcterms:provenance")).isEqualTo("Original: " + text + ", " + text);

        Rendering marc = Rendering.of("marcxml", settings, sketch.record());
        for (String tag : List.of("245", "500", "520", "524")) {
            assertThat(marc.one("//marc:datafield[@tag='" + tag + "']/marc:subfield"))
                    .isEqualTo(text);
        }
        assertThat(marc.all("//marc:datafield[@tag='535']/marc:subfield")).containsExactly("Original: " + text, text);

        Rendering edm = Rendering.of("edm", settings, sketch.record());
        assertThat(edm.one("//dc:title")).isEqualTo(text);
        assertThat(edm.all("//dc:description")).containsExactly(text, "Preferred citation: " + text, text);
        assertThat(edm.one("//dc:source")).isEqualTo(text + ", " + text);
    }

    /** XML 1.0, production 2: tab, line feed, carriage return and all of Unicode but the surrogates, U+FFFE and U+FFFF. */
    @ParameterizedTest
    @CsvSource({
        "oai_dc, //dc:title",
        "oai_qdc, //dc:title",
        "mods, /m:mods/m:titleInfo/m:title",
        "marcxml, //marc:datafield[@tag='245']/marc:subfield",
        "edm, //dc:title"
    })
    void everyCharacterThatXmlAllowsSurvives(String prefix, String path) {
        StringBuilder every = new StringBuilder("\t\n\r");
        IntStream.rangeClosed(0x20, 0x10FFFF)
                .filter(point -> (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF)
                .forEach(every::appendCodePoint);
        CrosswalkSettings settings = Rendering.settings(null, "http://rightsstatements.org/vocab/InC/1.0/");
        String title = every.toString();
        String found = Rendering.of(prefix, settings, RecordSketch.titled(title).record())
                .one(path);
        assertThat(Arrays.mismatch(found.toCharArray(), title.toCharArray())).isEqualTo(-1);
    }

    @Test
    void whiteSpaceOfAnAttributeSurvives() {
        RecordSketch sketch = new RecordSketch();
        sketch.heldBy("A", RecordSketch.mark("x", "a\tb\nc\rd \"e\" <&>", "", "1"));

        assertThat(Rendering.mods(sketch).one("//m:detail/@type")).isEqualTo("a\tb\nc\rd \"e\" <&>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"form\ffeed", "nul\u0000", "\uFFFE", "half \uD83D of a pair"})
    void aCharacterThatXmlForbidsNeverGetsThrough(String text) {
        RecordSketch sketch = RecordSketch.titled(text);

        assertThatThrownBy(() -> Rendering.oaiDc(sketch)).isInstanceOf(CharacterIsForbiddenInXml.class);
        assertThatThrownBy(() -> Rendering.mods(sketch)).isInstanceOf(CharacterIsForbiddenInXml.class);
    }

    @Test
    void theExceptionNamesCharacterElementAndText() {
        assertThatThrownBy(() -> Rendering.oaiDc(RecordSketch.titled("form\ffeed")))
                .hasMessage("U+000C in <dc:title> is forbidden in XML: \"form\uFFFDfeed\"");
    }
}
