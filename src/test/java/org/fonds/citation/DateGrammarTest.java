package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.record.DocumentDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 1, 1950 | 1950-10-01",
                "November 06, 1962 | 1962-11-06",
                "November 1967 | 1967-11",
                "November, 1967 | 1967-11",
                "November1962 | 1962-11",
                "1958 | 1958",
                "1 October 1950 | 1950-10-01",
                "19 May, 1953 | 1953-05-19",
                "1st October 1950 | 1950-10-01",
                "October 22nd, 1950 | 1950-10-22",
                "Friday, 26 October 1962 | 1962-10-26",
                "Sept. 5, 1949 | 1949-09-05",
                "OCTOBER 1, 1950 | 1950-10-01",
                "INIT 1950-10-01 | ",
                "1950-10-01 | 1950-10-01",
                "1950-10 | 1950-10",
                "Spring 1950 | 1950",
                "late October 1950 | 1950-10",
                "February 29, 1956 | 1956-02-29",
                "[1958] | 1958",
            })
    void readsADateAtItsOwnPrecision(String printed, String w3cdtf) {
        assertThat(DateGrammar.parse(printed).flatMap(DocumentDate::w3cdtf).orElse(null))
                .isEqualTo(w3cdtf);
        DateGrammar.parse(printed).ifPresent(date -> assertThat(date.printed()).isEqualTo(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 1-3, 1950 | 1950-10-01 | 1950-10-03",
                "1–3 October 1950 | 1950-10-01 | 1950-10-03",
                "October 30 - November 2, 1962 | 1962-10-30 | 1962-11-02",
                "October 30, 1962 to January 2, 1963 | 1962-10-30 | 1963-01-02",
                "January-October 1954 | 1954-01 | 1954-10",
                "1967-69 | 1967 | 1969",
                "1950–1953 | 1950 | 1953",
            })
    void readsARange(String printed, String start, String end) {
        DocumentDate date = DateGrammar.parse(printed).orElseThrow();
        assertThat(date.isRange()).isTrue();
        assertThat(date.w3cdtf()).isEmpty();
        assertThat(date)
                .extracting(d -> String.valueOf(d.start()), d -> String.valueOf(d.end()))
                .containsExactly(start, end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"circa 1958", "c. 1958", "ca. 1958", "about 1958", "1958?", "1958 (?)", "[1958?]"})
    void keepsADoubt(String printed) {
        DocumentDate date = DateGrammar.parse(printed).orElseThrow();
        assertThat(date.approximate()).isTrue();
        assertThat(date.w3cdtf()).contains("1958");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undated", "Undated", "n.d.", "n. d.", "no date"})
    void knowsWordsThatTellNoDate(String printed) {
        assertThat(DateGrammar.parse(printed)).contains(DocumentDate.undated(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/1/1950",
                "February 30, 1955",
                "1911-12",
                "1953-1950",
                "October",
                "May 5",
                "October 1, 19500",
                "",
                "sometime in 1950",
                "31 September 1950",
                "5",
                "October 1, 1950 and May 1951",
                "١٩٥٠"
            })
    void readsNothingIntoWordsThatLeaveADoubt(String printed) {
        assertThat(DateGrammar.parse(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 1, 1950 Ciphered Telegram No. 75352, A to B | 1950-10-01 | Ciphered Telegram No. 75352, A to B",
                "November 1967 Statement of Nakajima | 1967-11 | Statement of Nakajima",
                "1958 Записка о ходе работ | 1958 | Записка о ходе работ",
                "August 2, 1960 关于棉纺厂 | 1960-08-02 | 关于棉纺厂",
                "April 1, 1949 | 1949-04-01 | ''",
                "May 6, 1949 - Protocol | 1949-05-06 | Protocol",
                "Note on the Visit of May 6, 1949 | | Note on the Visit of May 6, 1949",
                "May Day Parade | | May Day Parade",
                "10 Years of Tea | | 10 Years of Tea",
                "1950s Tea | | 1950s Tea",
                "1967-69/2 Tea | | 1967-69/2 Tea",
            })
    void takesADateOffAHeading(String heading, String w3cdtf, String title) {
        HeadingDate parted = DateGrammar.leading(heading);
        assertThat(parted.date().w3cdtf().orElse(null)).isEqualTo(w3cdtf);
        assertThat(parted.title()).isEqualTo(title);
    }

    @Test
    void aHeadingWithoutADateStatesNone() {
        assertThat(DateGrammar.leading(" Note on Tea ").date()).isEqualTo(DocumentDate.UNSTATED);
    }
}
