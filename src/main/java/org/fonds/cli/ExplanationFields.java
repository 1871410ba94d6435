package org.fonds.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fonds.ingest.explain.Carrier;
import org.fonds.ingest.explain.Explanation;
import org.fonds.ingest.explain.Told;
import org.fonds.protocol.MetadataPrefix;

/**
 * An explanation for programs.
 *
 * <p>Example of a statement: {@code {"statement":"title","words":"Telegram","carriers":{"mods":[{"path":
 * "/mods/titleInfo/title","place":"own"}]},"notExported":{},"lost":[]}}.
 */
final class ExplanationFields {
    private ExplanationFields() {}

    static Map<String, Object> of(Explanation explanation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("identifier", explanation.identifier().value());
        fields.put("place", explanation.place());
        fields.put("layout", explanation.layout());
        fields.put("state", word(explanation.state()));
        fields.put("complete", explanation.isComplete());
        fields.put(
                "statements",
                explanation.statements().stream().map(ExplanationFields::told).toList());
        fields.put("remarks", explanation.remarks());
        return fields;
    }

    private static Map<String, Object> told(Told told) {
        Map<String, Object> carriers = new LinkedHashMap<>();
        Map<String, Object> reasons = new LinkedHashMap<>();
        told.carriers().forEach((format, found) -> {
            if (!found.isEmpty()) {
                carriers.put(
                        format.value(),
                        found.stream().map(ExplanationFields::carrier).toList());
            } else {
                told.statement().reason(format).ifPresent(reason -> reasons.put(format.value(), reason));
            }
        });
        List<String> lost = told.carriers().keySet().stream()
                .filter(told::isLostIn)
                .map(MetadataPrefix::value)
                .toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("statement", told.statement().subject());
        fields.put("words", told.statement().words());
        fields.put("carriers", carriers);
        fields.put("notExported", reasons);
        fields.put("lost", lost);
        return fields;
    }

    private static Map<String, Object> carrier(Carrier carrier) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", carrier.path());
        fields.put("place", word(carrier.place()));
        return fields;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
