package org.fonds.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.ValidationObserver;
import org.fonds.xml.Finding;
import org.fonds.xml.PlacedFinding;
import org.fonds.xml.Severity;

/** Counts what a validation comes upon, and passes the findings on. */
final class ValidationTally implements ValidationObserver {
    private record Kind(Severity severity, String format, String rule) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int bySeverity = severity.compareTo(other.severity);
            int byFormat = format.compareTo(other.format);
            return bySeverity != 0 ? bySeverity : byFormat != 0 ? byFormat : rule.compareTo(other.rule);
        }
    }

    private static final class Count {
        private long findings;
        private long records;
        private long lastRecord = -1;
    }

    private final Map<String, Long> records = new TreeMap<>();
    private final Map<Kind, Count> kinds = new TreeMap<>();
    private final Consumer<PlacedFinding> told;
    private final Runnable step;
    private long seen;
    private long files;

    ValidationTally(Consumer<PlacedFinding> told, Runnable step) {
        this.told = told;
        this.step = step;
    }

    /** A file begins. */
    void file() {
        files++;
    }

    @Override
    public void record(MetadataPrefix format) {
        records.merge(format.value(), 1L, Long::sum);
        seen++;
        step.run();
    }

    @Override
    public void finding(PlacedFinding placed) {
        Finding finding = placed.finding();
        Count count = kinds.computeIfAbsent(
                new Kind(finding.severity(), finding.format(), finding.rule()), kind -> new Count());
        count.findings++;
        if (count.lastRecord != seen) {
            count.lastRecord = seen;
            count.records++;
        }
        told.accept(placed);
    }

    boolean hasErrors() {
        return kinds.keySet().stream().anyMatch(kind -> kind.severity == Severity.ERROR);
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The summary: how many of what, the gravest first. */
    void print(PrintWriter out) {
        out.println();
        if (!kinds.isEmpty()) {
            out.printf(Locale.ROOT, "%-8s %-8s %-16s %9s %9s%n", "severity", "format", "rule", "findings", "records");
            kinds.forEach((kind, count) -> out.printf(
                    Locale.ROOT,
                    "%-8s %-8s %-16s %9d %9d%n",
                    kind.severity.name().toLowerCase(Locale.ROOT),
                    kind.format,
                    kind.rule,
                    count.findings,
                    count.records));
        }
        out.println(counted(files, "file") + ", " + counted(seen, "record") + (records.isEmpty() ? "" : " " + records)
                + "; " + (kinds.isEmpty() ? "nothing is wrong." : (hasErrors() ? "errors." : "no errors.")));
        out.flush();
    }
}
