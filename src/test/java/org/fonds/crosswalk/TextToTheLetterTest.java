package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
