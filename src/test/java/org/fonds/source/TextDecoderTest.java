package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    @Test
    void splitsAtEveryKindOfLineEnd() {
        assertThat(text("one\r\ntwo\rthree\n\nfive").lines()).containsExactly("one", "two", "three", "", "five");
    }

    @Test
    void makesNoLineOfTheLastLineEnd() {
        assertThat(text("one\r\n").lines()).containsExactly("one");
    }

    @Test
    void takesTheByteOrderMarkOff() {
        assertThat(text("\uFEFFone\n").lines()).containsExactly("one");
    }

    @Test
    void keepsComposedAndDecomposedLettersAsTheyCame() {
        String decomposed = Normalizer.normalize("Dmitriĭ", Normalizer.Form.NFD);
        assertThat(text(decomposed + "\nDmitriĭ 𠮷").lines()).containsExactly(decomposed, "Dmitriĭ 𠮷");
    }

    @Test
    void refusesAByteThatIsNotUtf8WithItsLine() {
        assertThat(refusal(bytes("one\r\ntwo\rthree\ncaf", StandardCharsets.UTF_8, 0xE9, 'x')))
                .isEqualTo("page.md:4: The byte 0xE9 is not UTF-8 there. Save the file as UTF-8; it is probably in an"
                        + " older encoding, such as Windows-1252 or Windows-1251.");
    }

    @Test
    void refusesACharacterCutOffAtTheEnd() {
        assertThat(refusal(bytes("one\ntwo", StandardCharsets.UTF_8, 0xC4))).startsWith("page.md:2: The byte 0xC4 ");
    }

    @Test
    void refusesSurrogatesAndOverlongForms() {
        assertThat(refusal(bytes("", StandardCharsets.UTF_8, 0xED, 0xA0, 0x80)))
                .startsWith("page.md:1: The byte 0xED ");
        assertThat(refusal(bytes("", StandardCharsets.UTF_8, 0xC0, 0xAF))).startsWith("page.md:1: The byte 0xC0 ");
    }

    @Test
    void replacesWhatXmlForbidsAndSaysWhere() {
        SourceText text = text("one\nt\u000Bwo\uFFFE\n");
        assertThat(text.lines()).containsExactly("one", "t\uFFFDwo\uFFFD");
        assertThat(text.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "page.md:2: The character U+000B is not allowed in XML and was replaced by U+FFFD.",
                        "page.md:2: The character U+FFFE is not allowed in XML and was replaced by U+FFFD.");
    }

    @Test
    void saysHowManyThereAreInsteadOfAThousandRemarks() {
        SourceText text = text("x".repeat(9000) + "\n" + "\f".repeat(1000));
        assertThat(text.remarks()).hasSize(21);
        assertThat(text.remarks().get(20))
                .hasToString(
                        "page.md: Altogether 1000 characters that are not allowed in XML were replaced by U+FFFD.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void refusesAnEmptyFile(String empty) {
        assertThat(refusal(bytes(empty, StandardCharsets.UTF_8)))
                .isEqualTo("page.md: The file is empty. Fill it or remove it.");
    }

    @Test
    void refusesABlankFile() {
        assertThat(refusal(bytes(" \n\t\r\n", StandardCharsets.UTF_8)))
                .isEqualTo("page.md: The file is blank. Fill it or remove it.");
    }

    @Test
    void refusesAFileThatIsKnownByItsFirstBytes() {
        assertThat(refusal(bytes("%PDF-1.7\n", StandardCharsets.UTF_8)))
                .isEqualTo("page.md: The file is a PDF document, not text in UTF-8. Save its text as a Markdown or"
                        + " plain-text file in UTF-8.");
        assertThat(refusal(bytes("PK\u0003\u0004", StandardCharsets.UTF_8)))
                .startsWith(
                        "page.md: The file is a ZIP archive, as Word and spreadsheet files are, not text in UTF-8.");
        assertThat(refusal(bytes("\uFEFFone", StandardCharsets.UTF_16LE)))
                .startsWith("page.md: The file is text in UTF-16, not text in UTF-8.");
    }

    @Test
    void refusesBinaryData() {
        assertThat(refusal(bytes("\u0000\u0001\u0000\u0002x".repeat(20), StandardCharsets.UTF_8)))
                .startsWith("page.md: The file is binary data, not text in UTF-8.");
    }

    private static SourceText text(String text) {
        Decoded decoded = TextDecoder.decode(SamplePage.document(text));
        assertThat(decoded).isInstanceOf(Decoded.Text.class);
        return ((Decoded.Text) decoded).text();
    }

    private static String refusal(byte[] bytes) {
        Decoded decoded = TextDecoder.decode(new SourceDocument(SamplePage.FILE, bytes));
        assertThat(decoded).isInstanceOf(Decoded.Unreadable.class);
        return ((Decoded.Unreadable) decoded).refusal().toString();
    }

    private static byte[] bytes(String text, Charset charset, int... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(charset));
        for (int each : more) {
            bytes.write(each);
        }
        return bytes.toByteArray();
    }
}
