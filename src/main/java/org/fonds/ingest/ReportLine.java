package org.fonds.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fonds.record.Understanding;
import org.fonds.source.Remark;
import org.fonds.source.SourcePlace;
import org.fonds.xml.PlacedFinding;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report that an archivist works through: what became of one document. Every line has every key, in the
 * same order.
 *
 * <p>Example: {@code {"file":"117312.md","line":1,"identifier":"oai:archive.example.org:117312","outcome":"held",
 * "citation":"part","message":"","remarks":[...],"findings":[...]}}.
 */
public final class ReportLine {
    private ReportLine() {}

    /** The line as strings, numbers, lists and maps of these. */
    public static Map<String, @Nullable Object> of(DocumentOutcome outcome) {
        SourcePlace place = outcome.place();
        String file = place == null ? "" : place.file();
        String identifier =
                outcome.identifier() == null ? null : outcome.identifier().value();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("line", place == null ? 0 : place.line());
        line.put("identifier", identifier);
        line.put("outcome", outcome.kind().name().toLowerCase(Locale.ROOT));
        line.put("citation", word(outcome.citation()));
        line.put("message", outcome.message());
        line.put("remarks", outcome.remarks().stream().map(ReportLine::remark).toList());
        line.put(
                "findings",
                outcome.findings().stream()
                        .map(finding -> new PlacedFinding(String.valueOf(place), identifier, finding).fields())
                        .toList());
        return line;
    }

    /** {@code whole}, {@code part}, {@code none}; null where the document prints no citation or could not be read. */
    private static @Nullable String word(@Nullable Understanding understanding) {
        return understanding == null || understanding == Understanding.UNSTATED
                ? null
                : understanding.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", remark.place().line());
        fields.put("message", remark.message());
        return fields;
    }
}
