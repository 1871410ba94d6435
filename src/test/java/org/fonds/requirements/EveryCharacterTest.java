package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every character of every plane from the page to the client; what XML forbids is replaced where it can be seen. The short
 * form takes each plane's ends and the whole of plane 0; {@code -Dfonds.test.characters=all} takes all 1,112,064.
 */
class EveryCharacterTest {
    private static final int A_PAGE = 16_384;
    private static final boolean ALL = "all".equals(System.getProperty("fonds.test.characters"));

    /** ASCII has characters that mark up a page, and is tried where pages are read; line ends end the line. */
    private static final int FIRST = 0xA0;

    @TempDir
    private Path folder;

    @Test
    void survivesFromThePageToTheClient() throws IOException {
        List<String> texts = texts();
        List<Path> pages = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            pages.add(page(i + 1, texts.get(i)));
        }
        try (Repository repository = new Repository(folder)) {
            assertThat(repository
                            .ingest("2026-11-21T09:00:00Z", folder.resolve("pages"))
                            .isClean())
                    .isTrue();
            long characters = 0;
            for (int i = 0; i < texts.size(); i++) {
                characters += texts.get(i).codePoints().count();
                Answer answer = repository
                        .harvester()
                        .get("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.net:" + (i + 1));
                String description = answer.document()
                        .getElementsByTagNameNS(Namespaces.DC, "description")
                        .item(0)
                        .getTextContent();
                assertThat(firstDifference(expected(texts.get(i)), description))
                        .as("page %d of %d", i + 1, pages.size())
                        .isEmpty();
            }
            System.out.printf("%d characters on %d pages came back%n", characters, texts.size());
        }
    }

    /** Where the first character stands that is not served; empty where the whole text is. */
    private static String firstDifference(String text, String answer) {
        if (answer.contains(text)) {
            return "";
        }
        return text.codePoints()
                .filter(codePoint -> !answer.contains(new String(Character.toChars(codePoint))))
                .mapToObj(codePoint -> "U+" + Integer.toHexString(codePoint))
                .findFirst()
                .orElse("the order of the text");
    }

    private static String expected(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().forEach(codePoint -> legal.appendCodePoint(XmlText.isLegal(codePoint) ? codePoint : 0xFFFD));
        return legal.toString();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int begin = 0; begin <= Character.MAX_CODE_POINT; begin += A_PAGE) {
            boolean isEnd = begin % 0x10000 == 0 || begin % 0x10000 == 0x10000 - A_PAGE;
            if (ALL || (isEnd && begin % 0x40000 == 0) || begin < 0x10000 || begin >= 0x10FFFF - A_PAGE) {
                texts.add(text(begin));
            }
        }
        return texts;
    }

    /** Between two letters, as blanks at the ends of a line are not the text's. */
    private static String text(int begin) {
        StringBuilder text = new StringBuilder("Begin");
        IntStream.range(Math.max(FIRST, begin), begin + A_PAGE)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .forEach(text::appendCodePoint);
        return text.append("end").toString();
    }

    private Path page(int number, String text) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        return Files.writeString(pages.resolve(number + ".md"), """
                # March 3, 1956 Letter

                ## Citation

                "Letter," March 3, 1956, RGANI, f. 5, op. 28, d. 9001, l. 12.

                https://archive.example.net/document/%1$d

                ## Record ID

                %1$d

                ## Summary

                %2$s

                ## Contents

                Translation - English

                The text.
                """.formatted(number, text));
    }
}
