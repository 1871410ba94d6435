package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.record.Agent;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that are rare, and in which a part is easily taken for another. */
final class UncommonCitationsTest {
    private final CitationParser parser = CitationParser.standard();

    private Holding only(String citation) {
        Citation parsed = parser.parse(citation);
        assertThat(parsed.isWhole()).as("%s", parsed).isTrue();
        assertThat(parsed.locations()).hasSize(1);
        return parsed.locations().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vietnam National Archives Center 3",
                "Vietnam National Archives Center 3.",
                "Vietnam National Archives Center 3, Fonds PTTg, file 1234"
            })
    void theNumberOfACentreBelongsToItsName(String citation) {
        assertThat(only(citation).holder()).isEqualTo("Vietnam National Archives Center 3");
    }

    @Test
    void aNumberWithMoreBehindItIsNoCentres() {
        assertThat(parser.parse("Vietnam National Archives Center 118-01154-01, 48.")
                        .locations())
                .extracting(Holding::holder)
                .containsExactly("Vietnam National Archives Center");
    }

    @Test
    void anArchiveWithinAnArchiveIsNoShelfMark() {
        Holding holding =
                only("National Archives of Romania, Central Historical National Archives (ANIC), fond 1, file 2");
        assertThat(holding.holder()).isEqualTo("National Archives of Romania, Central Historical National Archives");
        assertThat(holding.abbreviation()).isEqualTo("ANIC");
        assertThat(holding.mark().text()).isEqualTo("fond 1, file 2");
    }

    @Test
    void aVolumeOfABookMayBeFollowedByItsPages() {
        Citation citation = parser.parse("A. Quarrie. The Letters. (Moscow: Nauka, 1993), vol. 1, 238-239.");
        assertThat(citation.notes()).containsExactly("A. Quarrie. The Letters. (Moscow: Nauka, 1993), vol. 1, 238-239");
        assertThat(citation.rest()).isEmpty();
    }

    @Test
    void whatIsContributedToAProjectNamesTheProject() {
        assertThat(parser.parse("RGANI, f. 5. Contributed to NPIHP by Maya Quarrie.")
                        .agents())
                .extracting(Agent::project)
                .containsExactly("NPIHP");
        assertThat(parser.parse("RGANI, f. 5. Contributed to the Archive by Maya Quarrie.")
                        .agents())
                .extracting(Agent::project)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lyndon B. Johnson Presidential Library",
                "LBJ Library",
                "Gerald R. Ford Library",
                "Gerald R. Ford Presidential Library"
            })
    void presidentsLibrariesHaveSeriesAndBoxes(String library) {
        Holding holding = only(library + ", National Security File, Box 12");
        assertThat(holding.holder()).isEqualTo(library);
        assertThat(holding.mark().levels())
                .containsExactly(
                        new ShelfMark.Level("series", "", "National Security File"),
                        new ShelfMark.Level("box", "Box", "12"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RGANI, fond 5, Secret Section, opis 28, delo 7 | Secret Section | fond 5, Secret Section, opis 28, delo 7",
                "RGANI, f. 5, op. 28, no. 187 (January 1954), 1-97 | (January 1954) | f. 5, op. 28, no. 187 (January 1954), 1-97"
            })
    void wordsBetweenTheLevelsOfAMarkArePrintedWithItAndStayInTheRest(String citation, String rest, String mark) {
        Citation parsed = parser.parse(citation);
        assertThat(parsed.rest()).containsExactly(rest);
        assertThat(parsed.locations().get(0).mark().text()).isEqualTo(mark);
    }

    @Test
    void aBoxMayHaveARomanNumber() {
        assertThat(only("RGASPI, f. 17, op. 49, kor. XII, d. 131").mark().value("box"))
                .contains("XII");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AMSZ, z. 6/77, w. 86, t. 1312",
                "AMSZ, 6/77 w-86 t-1312",
                "z. 6/77, w. 86, t. 1312, AMSZ, Warsaw"
            })
    void aPolishMarkIsReadWithLabelsAndWithout(String citation) {
        assertThat(only(citation).mark().levels())
                .extracting(level -> level.name() + " " + level.value())
                .containsExactly("group 6/77", "bundle 86", "folder 1312");
    }
}
