package org.fonds.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.fonds.check.Judged;
import org.fonds.check.Report;
import org.fonds.check.Verdict;

/** Writes the report of a check for people: the summary, what failed with its remedy, and the others by their ids. */
final class CheckText {
    private static final int LONGEST = 400;

    private final PrintWriter out;
    private final int width;

    /** @param width of a line, in characters */
    CheckText(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(Report report) {
        summary(report).forEach(sentence -> line("", "", sentence));
        with(Verdict.FAIL, report).forEach(this::failure);
        for (Verdict verdict : EnumSet.of(Verdict.NOT_REACHED, Verdict.NOT_TRIED, Verdict.NOT_APPLICABLE)) {
            byReason(verdict, report);
        }
        Set<String> passed =
                with(Verdict.PASS, report).map(CheckText::id).collect(Collectors.toCollection(TreeSet::new));
        if (!passed.isEmpty()) {
            out.println();
            line("pass: ", "", String.join(" ", passed));
        }
    }

    /** What it came to, in sentences. */
    static List<String> summary(Report report) {
        if (report.isObstructed()) {
            return List.of(report.obstacle());
        }
        List<String> sentences = new ArrayList<>();
        long errors = report.verdicts().stream().filter(Judged::isError).count();
        long warnings = report.count(Verdict.FAIL) - errors;
        sentences.add(report.baseUrl() + (errors > 0 ? " does not conform to OAI-PMH 2.0: " : ": ") + errors
                + " errors, " + warnings + " warnings.");
        sentences.add(Stream.of(Verdict.values())
                        .filter(verdict -> report.count(verdict) > 0)
                        .map(verdict -> report.count(verdict) + " " + verdict.text())
                        .collect(Collectors.joining(", "))
                + "; " + report.requests() + " requests.");
        if (!report.limits().isEmpty()) {
            sentences.add("Not looked at to the end: " + String.join(" ", report.limits())
                    + " Allow more by --max-requests and --max-time.");
        }
        return sentences;
    }

    private static Stream<Judged> with(Verdict verdict, Report report) {
        return report.verdicts().stream().filter(judged -> judged.verdict() == verdict);
    }

    private static String id(Judged judged) {
        return judged.requirement().id();
    }

    private void failure(Judged judged) {
        out.println();
        line("", "", id(judged) + " " + judged.requirement().level().severity() + ": " + judged.message());
        field("request", judged.request());
        field("answer", judged.evidence());
        field("remedy", judged.requirement().remedy());
    }

    private void field(String name, String text) {
        String one = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (!one.isEmpty()) {
            String shown = one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "...";
            line(String.format(Locale.ROOT, "  %-9s", name + ":"), " ".repeat(11), shown);
        }
    }

    private void byReason(Verdict verdict, Report report) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        with(verdict, report)
                .forEach(judged -> ids.computeIfAbsent(judged.message(), message -> new ArrayList<>())
                        .add(id(judged)));
        if (!ids.isEmpty()) {
            out.println();
            out.println(verdict.text() + ":");
            ids.forEach((message, those) -> line("  ", "    ", String.join(" ", those) + ": " + message));
        }
    }

    /**
     * A text in as many lines as it needs.
     *
     * @param start of the first line
     * @param indent of the others
     */
    private void line(String start, String indent, String text) {
        int room = width - Math.max(start.length(), indent.length());
        out.println(start + WordUtils.wrap(text, room, System.lineSeparator() + indent, true));
    }
}
