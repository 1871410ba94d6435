package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.record.Citation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every citation whose parts are written down in the shared data has exactly these parts. */
final class ExpectedCitationsTest {
    private static final List<String> NOT_COMPARED = List.of("id", "notes", "rest", "native", "country");

    private final CitationParser parser = CitationParser.standard();

    @TestFactory
    Stream<DynamicTest> hasTheExpectedParts() {
        return SharedData.lines("data/citations/expected.jsonl").stream()
                .map(JsonReader::object)
                .map(expected -> DynamicTest.dynamicTest(String.valueOf(expected.get("id")), () -> check(expected)));
    }

    @Test
    void thereAreExpectationsOfCitationsAndOfOtherStrings() {
        assertThat(SharedData.lines("data/citations/expected.jsonl").stream().map(JsonReader::object))
                .anyMatch(expected -> expected.containsKey("locations"))
                .anyMatch(expected -> expected.containsKey("expect"));
    }

    private void check(Map<String, Object> expected) {
        String text = String.valueOf(expected.get("citation"));
        Citation citation = parser.parse(text);
        if (expected.containsKey("expect")) {
            assertThat(citation).isEqualTo(Citation.unparsed(text));
            return;
        }
        assertThat(compared(CitationFields.of(citation))).isEqualTo(compared(expected));
        assertThat(citation.rest()).as("all of it is understood").isEmpty();
    }

    private static Map<String, Object> compared(Map<String, Object> fields) {
        Map<String, Object> compared = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (!NOT_COMPARED.contains(key)) {
                compared.put(key, compared(value));
            }
        });
        return compared;
    }

    @SuppressWarnings("unchecked")
    private static Object compared(Object value) {
        if (value instanceof Map<?, ?> map) {
            return compared((Map<String, Object>) map);
        }
        return value instanceof List<?> list
                ? list.stream().map(ExpectedCitationsTest::compared).toList()
                : value;
    }
}
