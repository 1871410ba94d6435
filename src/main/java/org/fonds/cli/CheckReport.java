package org.fonds.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fonds.check.Judged;
import org.fonds.check.Report;
import org.fonds.check.Verdict;

/** Writes the report of a check for people and programs. */
final class CheckReport {
    private CheckReport() {}

    /** What failed first, then one line for each of the others. */
    static void text(Report report, PrintWriter out) {
        report.verdicts().stream()
                .filter(judged -> judged.verdict() == Verdict.FAIL)
                .forEach(judged -> {
                    out.println(judged.requirement().id() + " fail ("
                            + judged.requirement().level().severity() + "): " + judged.message());
                    out.println("    request: " + judged.request());
                    out.println("    answer:  " + judged.evidence().replaceAll("\\s+", " "));
                    out.println("    remedy:  " + judged.requirement().remedy());
                });
        report.verdicts().stream()
                .filter(judged -> judged.verdict() != Verdict.FAIL)
                .forEach(judged -> out.println(line(judged)));
        out.println(summary(report));
    }

    private static String line(Judged judged) {
        return judged.requirement().id() + " " + judged.verdict().text()
                + (judged.message().isEmpty() ? "" : ": " + judged.message());
    }

    private static String summary(Report report) {
        StringBuilder counts = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            counts.append(counts.length() == 0 ? "" : ", ")
                    .append(report.count(verdict))
                    .append(' ')
                    .append(verdict.text());
        }
        return String.format(
                Locale.ROOT,
                "%s: %d requirements: %s; %d requests.",
                report.baseUrl(),
                report.verdicts().size(),
                counts,
                report.requests());
    }

    static Map<String, Object> fields(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("baseUrl", report.baseUrl().toString());
        fields.put("requests", report.requests());
        fields.put("conforms", !report.hasErrors());
        fields.put("verdicts", report.verdicts().stream().map(Judged::fields).toList());
        return fields;
    }

    /** One page that needs no other file. */
    static void html(Report report, PrintWriter out) {
        out.println("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Conformance of "
                + escaped(report.baseUrl().toString())
                + "</title><style>table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em;"
                + "vertical-align:top;text-align:left}.fail{background:#fdd}</style></head><body>");
        out.println("<h1>Conformance</h1><p>" + escaped(summary(report)) + "</p><table><thead><tr>");
        report.verdicts().stream()
                .limit(1)
                .flatMap(judged -> judged.fields().keySet().stream())
                .forEach(name -> out.println("<th scope=\"col\">" + escaped(name) + "</th>"));
        out.println("</tr></thead><tbody>");
        for (Judged judged : report.verdicts()) {
            out.println(judged.verdict() == Verdict.FAIL ? "<tr class=\"fail\">" : "<tr>");
            judged.fields().values().forEach(value -> out.println("<td>" + escaped(value) + "</td>"));
            out.println("</tr>");
        }
        out.println("</tbody></table></body></html>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
