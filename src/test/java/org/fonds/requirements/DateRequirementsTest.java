package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section D: dates in requests. */
class DateRequirementsTest extends RequirementsTest {
    private static final String LIST = "verb=ListIdentifiers&metadataPrefix=oai_dc";

    private final List<Header> all;

    DateRequirementsTest(Repository repository) {
        super(repository);
        this.all = everything("oai_dc");
    }

    private List<Header> select(String selection) {
        List<Header> headers = harvester.headers("ListIdentifiers", "metadataPrefix=oai_dc" + selection);
        assertThat(harvester.headers("ListRecords", "metadataPrefix=oai_dc" + selection))
                .isEqualTo(headers);
        return headers;
    }

    private List<Header> between(Instant from, Instant until) {
        return all.stream()
                .filter(header -> !header.moment().isBefore(from))
                .filter(header -> !header.moment().isAfter(until))
                .toList();
    }

    /** The moments of the showcase, and the seconds beside each. */
    private List<Instant> moments() {
        TreeSet<Instant> moments = new TreeSet<>();
        for (Header header : all) {
            moments.add(header.moment());
            moments.add(header.moment().minusSeconds(1));
            moments.add(header.moment().plusSeconds(1));
        }
        assertThat(moments).hasSizeGreaterThan(12);
        return new ArrayList<>(moments);
    }

    @Test
    @DisplayName("D-01 from is inclusive; D-02 until is inclusive; D-03 nothing outside comes and nothing inside lacks")
    void boundsAreInclusiveAndExact() {
        for (Instant moment : moments()) {
            assertThat(select("&from=" + moment)).as("from " + moment).isEqualTo(between(moment, Instant.MAX));
            assertThat(select("&until=" + moment)).as("until " + moment).isEqualTo(between(Instant.MIN, moment));
        }
    }

    @Test
    @DisplayName("D-03 each range of moments gives what lies in it")
    void ranges() {
        List<Instant> moments = moments();
        for (int i = 0; i < moments.size(); i += 2) {
            for (int j = i; j < moments.size(); j += 3) {
                Instant from = moments.get(i);
                Instant until = moments.get(j);
                assertThat(select("&from=" + from + "&until=" + until))
                        .as(from + " to " + until)
                        .isEqualTo(between(from, until));
            }
        }
    }

    @Test
    @DisplayName("D-04 from equal to until gives the records of that moment")
    void oneMoment() {
        for (Instant moment : moments()) {
            assertThat(select("&from=" + moment + "&until=" + moment))
                    .isEqualTo(all.stream()
                            .filter(header -> header.moment().equals(moment))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-11-21&until=2026-11-20",
                "from=2026-11-20T10:00:01Z&until=2026-11-20T10:00:00Z",
                "from=9999-12-31&until=0001-01-01"
            })
    @DisplayName("D-05 from later than until is badArgument")
    void fromLaterThanUntil(String range) {
        assertThat(harvester.get(LIST + "&" + range).errors()).containsExactly("badArgument");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-11-20&until=2026-11-21T00:00:00Z", "from=2026-11-20T00:00:00Z&until=2026-11-21"})
    @DisplayName("D-06 from and until of different granularity are badArgument")
    void differentGranularity(String range) {
        assertThat(harvester.get(LIST + "&" + range).errors()).containsExactly("badArgument");
    }

    @Test
    @DisplayName("D-08 days are understood, each from its first second to its last")
    void days() {
        assertThat(all)
                .extracting(Header::datestamp)
                .as("the showcase has both edges of a day")
                .contains(Showcase.LAST_SECOND, Showcase.FIRST_SECOND);
        for (LocalDate from : List.of(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-21"))) {
            for (int days = 0; days < 3; days++) {
                LocalDate until = from.plusDays(days);
                List<Header> expected = between(
                        from.atStartOfDay().toInstant(ZoneOffset.UTC),
                        until.atTime(23, 59, 59).toInstant(ZoneOffset.UTC));
                assertThat(expected).isNotEmpty();
                assertThat(select("&from=" + from + "&until=" + until)).isEqualTo(expected);
            }
        }
        assertThat(select("&until=2026-11-20")).isEqualTo(between(Instant.MIN, Instant.parse(Showcase.LAST_SECOND)));
        assertThat(select("&from=2026-11-21")).isEqualTo(between(Instant.parse(Showcase.FIRST_SECOND), Instant.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junk",
                "0000-01-01",
                "0000-01-01T00:00:00Z",
                "2001-13-01",
                "2001-00-01",
                "2001-02-30",
                "2001-02-29",
                "2001-1-1",
                "2001",
                "2001-01",
                "20010101",
                "01-01-2001",
                "2001-01-01T00:00:00",
                "2001-01-01T00:00:00z",
                "2001-01-01t00:00:00Z",
                "2001-01-01T00:00:00%2B01:00",
                "2001-01-01T00:00:00%2B00:00",
                "2001-01-01T00:00:00.0Z",
                "2001-01-01T00:00:00.000Z",
                "2001-01-01T25:00:00Z",
                "2001-01-01T24:00:00Z",
                "2001-01-01T00:60:00Z",
                "2001-01-01T00:00:60Z",
                "2001-01-01T00Z",
                "2001-01-01T00:00Z",
                "2001-01-01T",
                "2001-01-01Z",
                "2001-01-01%20",
                "%202001-01-01",
                "2001-01-01%0A",
                "2001-01-01%2000:00:00Z",
                "-2001-01-01",
                "%2B12001-01-01",
                "12001-01-01",
                "%D9%A2%D9%A0%D9%A0%D9%A1-01-01",
                "2001-01-01%00"
            })
    @DisplayName("D-09 what is no date, or is none that exists, is badArgument")
    void noDates(String date) {
        assertThat(harvester.get(LIST + "&from=" + date).errors()).containsOnly("badArgument");
        assertThat(harvester.get(LIST + "&until=" + date).errors()).containsOnly("badArgument");
    }

    @Test
    @DisplayName("D-10 until before the earliest datestamp is noRecordsMatch")
    void untilBeforeTheBeginning() {
        String earliest =
                harvester.get("verb=Identify").only("earliestDatestamp").getTextContent();
        for (String until : List.of(
                "0001-01-01",
                "1990-01-01",
                "2026-11-19",
                Instant.parse(earliest).minusSeconds(1).toString())) {
            assertThat(harvester.get(LIST + "&until=" + until).errors())
                    .as(until)
                    .containsExactly("noRecordsMatch");
        }
    }

    @Test
    @DisplayName("D-11 from after the newest datestamp is noRecordsMatch")
    void fromInTheFuture() {
        Instant newest =
                all.stream().map(Header::moment).max(Instant::compareTo).orElseThrow();
        for (String from : List.of(
                "9999-12-31", "9999-12-31T23:59:59Z", newest.plusSeconds(1).toString())) {
            assertThat(harvester.get(LIST + "&from=" + from).errors()).as(from).containsExactly("noRecordsMatch");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1990-01-01T00:00:00Z", "2026-11-20T09:00:00Z"})
    @DisplayName("D-12 from before the earliest datestamp gives everything")
    void fromBeforeTheBeginning(String from) {
        assertThat(select("&from=" + from)).isEqualTo(all);
    }

    @Test
    @DisplayName("D-13 a date and a set together give what both give")
    void dateAndSet() {
        int found = 0;
        for (String set : harvester.sets()) {
            List<Header> expected = between(Instant.parse(Showcase.LAST_SECOND), Instant.MAX).stream()
                    .filter(header -> header.isIn(set))
                    .toList();
            assertThat(select("&from=" + Showcase.LAST_SECOND + "&set=" + set))
                    .as(set)
                    .isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isPositive();
    }

    @Test
    @DisplayName("D-14 an empty date is badArgument")
    void emptyDates() {
        assertThat(harvester.get(LIST + "&from=").errors()).containsExactly("badArgument");
        assertThat(harvester.get(LIST + "&until=").errors()).containsExactly("badArgument");
        assertThat(harvester.get(LIST + "&until").errors()).containsExactly("badArgument");
    }
}
