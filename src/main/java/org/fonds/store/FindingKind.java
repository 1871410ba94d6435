package org.fonds.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.xml.Severity;

/** By what findings are counted. An empty rule stands for all rules of the format, an empty format for all formats. */
record FindingKind(String format, String rule, Severity severity) {

    /** How many findings of a kind, in how many documents. */
    record Count(long findings, long records) {
        Count plus(Count other) {
            return new Count(findings + other.findings, records + other.records);
        }

        Count negative() {
            return new Count(-findings, -records);
        }

        boolean isNothing() {
            return findings == 0 && records == 0;
        }
    }

    /**
     * What one document adds to the counts.
     *
     * @param found the kind of each of its findings
     */
    static Map<FindingKind, Count> ofDocument(List<FindingKind> found) {
        Map<FindingKind, Count> counts = new HashMap<>();
        byKind(found).forEach((kind, n) -> counts.put(kind, new Count(n, 1)));
        found.stream()
                .collect(Collectors.groupingBy(FindingKind::format))
                .forEach((format, ofFormat) -> counts.put(together(format, ofFormat), new Count(ofFormat.size(), 1)));
        if (!found.isEmpty()) {
            counts.put(together("", found), new Count(found.size(), 1));
        }
        return counts;
    }

    private static Map<FindingKind, Long> byKind(List<FindingKind> found) {
        return found.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    }

    private static FindingKind together(String format, List<FindingKind> found) {
        Severity gravest = found.stream()
                .map(FindingKind::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new FindingKind(format, "", gravest);
    }
}
