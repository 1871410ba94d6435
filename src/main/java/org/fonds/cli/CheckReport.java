package org.fonds.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fonds.check.Judged;
import org.fonds.check.Report;
import org.fonds.check.Verdict;

/** Writes the report of a check as JSON and as a page. */
final class CheckReport {
    private CheckReport() {}

    static Map<String, Object> fields(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("baseUrl", report.baseUrl().toString());
        fields.put("requests", report.requests());
        fields.put("conforms", !report.isObstructed() && !report.hasErrors());
        fields.put("obstacle", report.obstacle());
        fields.put("limits", report.limits());
        fields.put("verdicts", report.verdicts().stream().map(Judged::fields).toList());
        return fields;
    }

    /** One page that needs no other file. */
    static void html(Report report, PrintWriter out) {
        out.println("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Conformance of "
                + escaped(report.baseUrl().toString())
                + "</title><style>table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em;"
                + "vertical-align:top;text-align:left}.fail{background:#fdd}</style></head><body>");
        out.println("<h1>Conformance</h1><p>" + escaped(String.join(" ", CheckText.summary(report)))
                + "</p><table><thead><tr>");
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
