package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fonds.record.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Any text is taken: of any characters, of any length, with brackets and quotes that nobody closes. */
final class AnyTextTest {
    private static final long SEED = Long.getLong("fonds.seed", System.nanoTime());
    private static final int LONG = 100_000;

    private final CitationParser parser = CitationParser.standard();

    @Test
    void ofRandomCharacters() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            check(random.ints(random.nextInt(200), 0, 0x110000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
    }

    @Test
    void ofRandomPiecesOfTheGrammar() {
        Random random = new Random(SEED);
        List<String> pieces = List.of(
                "\"",
                "“",
                "”",
                "(",
                ")",
                "[",
                "]",
                ",",
                ";",
                ".",
                ":",
                " ",
                "-",
                "’",
                "and ",
                "by ",
                "for ",
                "f. 5",
                "op. ",
                "p. 3",
                "d.",
                "RGANI",
                "AVP RF",
                "Translated ",
                "obtained ",
                "copy available in ",
                "copy courtesy of ",
                "1950",
                "October 1, ",
                "Maço ",
                "Cx 3",
                "Library of Congress",
                "mm97083838",
                "Wilson Center Digital Archive",
                "http://x/document/1",
                "\uD835",
                "\u0301",
                "4. doboz",
                "XIX-J",
                "RG 59",
                "Box ",
                "File No. ",
                "(Moscow: X, 1990)",
                "Moscow",
                "Ibid.",
                "\0",
                "\u2028",
                "ob",
                "w-86",
                "6/77 ");
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            check(text.toString());
        }
    }

    /** Not a measurement: what is quadratic would take minutes here. */
    @Test
    @Timeout(240)
    void ofAHundredThousandCharacters() {
        for (String piece : List.of(
                "a",
                " ",
                "\"",
                "“",
                "(",
                ")",
                "()",
                "[",
                ";",
                ",",
                ".",
                "a ",
                "A ",
                "A. ",
                "a, ",
                "A; ",
                "and ",
                "RGANI and ",
                "RGANI; and ",
                "f. 5, ",
                "RGANI, f. 5; ",
                "by ",
                "Translated ",
                "Translated by A and ",
                "Translated for ",
                "Translated by X; ",
                "copy available in ",
                "copy courtesy of NSA; ",
                "(A: B, 1990) ",
                "Library ",
                "Library of ",
                "Institute of A and ",
                "Archive, ",
                "\" 1950, ",
                "\", 1950, Wilson Center Digital Archive, ",
                "http://x/document/1 ",
                "Wilson Center Digital Archive ",
                "Wilson Center Digital Archive, ",
                "RG 59, ",
                "Box 5, ",
                "1-3, ",
                "to ",
                "Letter, ",
                "Maço “",
                "(Cx ",
                "1950-",
                "ll. 1, ",
                "e\u0301",
                "\uD835",
                "X. ",
                "4. doboz, ",
                "A' ")) {
            check(piece.repeat(LONG / piece.length()));
            check("RGANI, f. 5, " + piece.repeat(LONG / piece.length()));
            check("\"Letter, " + piece.repeat(LONG / piece.length())
                    + "\", 1950, Wilson Center Digital Archive, RGANI.");
            TitleParties.of("Letter, " + piece.repeat(LONG / piece.length()));
            DateGrammar.leading(piece.repeat(LONG / piece.length()));
        }
    }

    private void check(String text) {
        Citation citation = parser.parse(text);
        assertThat(citation.text()).isEqualTo(text);
    }
}
