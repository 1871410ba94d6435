package org.fonds.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatestampTest {
    @Test
    void aDayLastsToItsLastSecond() {
        Datestamp day = Datestamp.parse("2026-11-22").orElseThrow();
        assertThat(day.granularity()).isEqualTo(Granularity.DAY);
        assertThat(day.first()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(day.last()).isEqualTo(Instant.parse("2026-11-22T23:59:59Z"));
        assertThat(day).hasToString("2026-11-22");
    }

    @Test
    void aSecondIsItself() {
        Datestamp second = Datestamp.parse("2026-11-22T09:00:01Z").orElseThrow();
        assertThat(second.granularity()).isEqualTo(Granularity.SECOND);
        assertThat(second.first()).isEqualTo(second.last()).isEqualTo(Instant.parse("2026-11-22T09:00:01Z"));
        assertThat(second).hasToString("2026-11-22T09:00:01Z");
    }

    @Test
    void aFractionOfASecondIsCutOff() {
        assertThat(Datestamp.ofSecond(Instant.parse("2026-11-22T09:00:01.999Z")))
                .hasToString("2026-11-22T09:00:01Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "junk",
                "2001",
                "0000-01-01",
                "2001-13-01",
                "2001-02-30",
                "2001-02-29",
                "2001-01-01T00:00:00",
                "2001-01-01T00:00:00+01:00",
                "2001-01-01T00:00:00.5Z",
                "2001-01-01T25:00:00Z",
                "2001-01-01T24:00:00Z",
                "2001-01-01T23:59:60Z",
                "2001-01-01T10Z",
                "2001-01-01T10:00Z",
                "2001-1-1",
                "2001-01-01 00:00:00Z",
                "２００１-01-01"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(Datestamp.parse(text)).isEmpty();
    }

    @Test
    void knowsLeapYears() {
        assertThat(Datestamp.parse("2000-02-29")).isPresent();
        assertThat(Datestamp.parse("1900-02-29")).isEmpty();
    }
}
