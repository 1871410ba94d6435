package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fonds.record.Citation;
import org.fonds.record.ShelfMark;
import org.junit.jupiter.api.Test;

/** Every word of a text stands in one part or in the rest, the rest stands in the order of the text. */
final class NothingIsLostTest {
    private static final long SEED = Long.getLong("fonds.seed", System.nanoTime());

    private final CitationParser parser = CitationParser.standard();

    @Test
    void ofRealCitations() {
        SharedData.citations().forEach(row -> check(row.citation()));
    }

    @Test
    void ofThePagesInTheFixtures() {
        SharedData.fixtures().forEach(row -> check(row.citation()));
    }

    @Test
    void ofGeneratedCitations() {
        GeneratedCitations generated = new GeneratedCitations(SEED);
        Stream.generate(generated::next).limit(5_000).forEach(citation -> check(citation.text()));
    }

    /** Words left out, doubled and moved, brackets and quotes put anywhere. */
    @Test
    void ofCitationsThatAHastyHandHasTyped() {
        Random random = new Random(SEED);
        GeneratedCitations generated = new GeneratedCitations(SEED);
        for (int i = 0; i < 10_000; i++) {
            check(mistyped(generated.next().text(), random));
        }
    }

    @Test
    void whatFollowsAnAffiliationWithoutAJointIsNobodysName() {
        Citation citation = parser.parse("RGANI, f. 5. Obtained by Ada Lund (Marlow University). 12 boxes");
        assertThat(citation.agents()).hasSize(1);
        assertThat(citation.rest()).containsExactly("12 boxes");
    }

    @Test
    void whereABracketClosesInTheMiddleOfAClausesFirstWords() {
        String text = "PRC FMA, 118-01200-01, 32-33. Obtained and (translated for CWIHP f)rom Portuguese by 7Looms";
        check(text);
        assertThat(parser.parse(text).locations()).hasSize(1);
    }

    @Test
    void whereALabelHasNoValue() {
        String text =
                "Maço (Cx 1585), Historical Archive of the Ministry of External Relations (AHMRE), Brasília, Brazil";
        check(text);
        Citation citation = parser.parse(text);
        assertThat(citation.rest()).containsExactly("Maço");
        assertThat(citation.locations())
                .singleElement()
                .satisfies(holding -> assertThat(holding.mark().levels())
                        .extracting(ShelfMark.Level::value)
                        .containsExactly("1585"));
    }

    @Test
    void wherePagesOfABookRunIntoAWord() {
        check("A Book (Moscow: X, 1990), pp. 12,15rary of C, pp. 12-12.");
    }

    private static String mistyped(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int slips = 1 + random.nextInt(6); slips > 0 && out.length() > 2; slips--) {
            int at = random.nextInt(out.length() - 1);
            int end = Math.min(out.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(random.nextInt(out.length()), out.substring(at, end));
                case 2 ->
                    out.insert(
                            at,
                            List.of("(", ")", "\"", "“", "”", ";", ". ", " and ", ", ", "[", "Ф. ")
                                    .get(random.nextInt(11)));
                default -> out.setCharAt(at, ' ');
            }
        }
        return out.toString();
    }

    private void check(String text) {
        Citation citation = parser.parse(text);
        assertThat(citation.text()).isEqualTo(text);
        assertThat(Words.lost(citation))
                .as("seed %d, %s, parsed as %s", SEED, text, citation)
                .isEmpty();
        int at = 0;
        for (String rest : citation.rest()) {
            assertThat(text.indexOf(rest, at))
                    .as("seed %d, rest '%s' of %s", SEED, rest, text)
                    .isNotNegative();
            at = text.indexOf(rest, at) + rest.length();
        }
    }
}
