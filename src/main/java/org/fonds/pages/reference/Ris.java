package org.fonds.pages.reference;

import java.util.List;

/**
 * A reference in RIS, as a manuscript. DB is the archive and AV the place of the paper in it; CN repeats the shelf-mark,
 * since some programs keep AV as a note alone. Lines end as the format asks, by carriage return and line feed.
 */
public final class Ris {
    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    /** The record, UTF-8. */
    public static String of(Reference reference) {
        Ris ris = new Ris();
        ris.line("TY", "MANSCPT");
        ris.add(reference);
        ris.lines.append("ER  - \r\n");
        return ris.lines.toString();
    }

    private void add(Reference reference) {
        line("ID", reference.key());
        line("TI", reference.title());
        all("AU", reference.named(Reference.Role.AUTHOR));
        all("A4", reference.named(Reference.Role.TRANSLATOR));
        all("ED", reference.named(Reference.Role.EDITOR));
        String date = reference.date().start();
        line("PY", date.isEmpty() ? "" : date.substring(0, 4));
        line("DA", date.isEmpty() ? "" : slashed(date));
        line("T2", reference.collection());
        line("DB", reference.held().archive());
        line("AV", reference.held().shelfMark());
        line("CN", reference.held().shelfMark());
        line("CY", reference.held().place());
        line("M3", reference.genre());
        all("LA", reference.languages());
        line("AB", reference.summary());
        all("KW", reference.subjects());
        line("N1", reference.citation());
        line("UR", reference.link());
    }

    /** {@code 1950/10/01/}: year, month, day and nothing else, each as far as it is known. */
    private static String slashed(String date) {
        String[] parts = date.split("-", -1);
        return parts[0] + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "") + "/";
    }

    private void all(String tag, List<String> values) {
        values.forEach(value -> line(tag, value));
    }

    /** A line break inside a value would begin another tag. */
    private void line(String tag, String value) {
        String onOneLine = value.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (!onOneLine.isEmpty()) {
            lines.append(tag).append("  - ").append(onOneLine).append("\r\n");
        }
    }
}
