package org.fonds.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fonds.xml.Finding;

/**
 * XML as numbered lines, with the findings beside the lines that they are about.
 *
 * @param lines the first of them
 * @param rest findings about the whole, or about a line that is not shown
 * @param cut whether there are more lines, or one is longer than is shown
 */
public record XmlListing(List<Line> lines, List<Note> rest, boolean cut) {
    private static final int MOST_LINES = 2000;
    private static final int MOST_CHARACTERS = 300_000;

    /** A line, counted from 1. */
    public record Line(int number, String text, List<Note> notes) {
        public Line {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A finding.
     *
     * @param kind the style in which it is shown: bad, warn or info
     * @param severity in a word
     */
    public record Note(
            String kind, String severity, String rule, String message, String remedy, String xpath, int line) {
        static Note of(Finding finding) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            String kind = switch (finding.severity()) {
                case ERROR -> "bad";
                case WARNING -> "warn";
                case INFO -> "info";
            };
            return new Note(
                    kind,
                    severity,
                    finding.rule(),
                    finding.message(),
                    finding.remedy(),
                    finding.xpath(),
                    finding.line());
        }
    }

    public XmlListing {
        lines = List.copyOf(lines);
        rest = List.copyOf(rest);
    }

    /** All of a fragment, as far as a page has room for it. */
    static XmlListing of(byte[] utf8, List<Finding> findings) {
        String xml = new String(utf8, StandardCharsets.UTF_8);
        List<String> texts = xml.lines().limit(MOST_LINES + 1L).toList();
        boolean cut = texts.size() > MOST_LINES;
        List<Line> lines = new ArrayList<>();
        int room = MOST_CHARACTERS;
        for (int i = 0; i < Math.min(texts.size(), MOST_LINES) && room > 0; i++) {
            String text = texts.get(i);
            cut |= text.length() > room;
            lines.add(new Line(i + 1, beginning(text, room), on(i + 1, findings)));
            room -= text.length();
        }
        cut |= lines.size() < Math.min(texts.size(), MOST_LINES);
        int shown = lines.size();
        List<Note> rest = findings.stream()
                .filter(finding -> finding.line() < 1 || finding.line() > shown)
                .map(Note::of)
                .toList();
        return new XmlListing(lines, rest, cut);
    }

    private static List<Note> on(int line, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.line() == line)
                .map(Note::of)
                .toList();
    }

    private static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
