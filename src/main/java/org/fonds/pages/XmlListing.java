package org.fonds.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.XmlStreamReader;
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
    private static final int SHORT = 300;
    private static final int CONTEXT = 2;
    private static final int LONGEST_LINE = 4000;

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
        return of(new String(utf8, StandardCharsets.UTF_8), findings);
    }

    private static XmlListing of(String xml, List<Finding> findings) {
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

    /**
     * The lines around the findings of a document, as many as a page has room for; all of a short document.
     *
     * @param findings in any order
     */
    static XmlListing around(byte[] document, List<Finding> findings) {
        String xml = decoded(document);
        List<String> texts = xml.lines().toList();
        if (texts.size() <= SHORT) {
            return of(xml, findings);
        }
        TreeSet<Integer> wanted = new TreeSet<>();
        for (Finding finding : findings) {
            for (int line = finding.line() - CONTEXT; line <= finding.line() + CONTEXT; line++) {
                if (finding.line() > 0 && line >= 1 && line <= texts.size() && wanted.size() < MOST_LINES) {
                    wanted.add(line);
                }
            }
        }
        List<Line> lines = wanted.stream()
                .map(line -> new Line(line, beginning(texts.get(line - 1), LONGEST_LINE), on(line, findings)))
                .toList();
        List<Note> rest = findings.stream()
                .filter(finding -> !wanted.contains(finding.line()))
                .map(Note::of)
                .toList();
        return new XmlListing(lines, rest, false);
    }

    /** By its byte order mark or declaration, as an XML parser reads it (XML 1.0, appendix F). */
    private static String decoded(byte[] document) {
        try (XmlStreamReader reader = XmlStreamReader.builder()
                .setByteArray(document)
                .setLenient(true)
                .get()) {
            return IOUtils.toString(reader);
        } catch (IOException | IllegalArgumentException unknownEncoding) {
            return new String(document, StandardCharsets.UTF_8);
        }
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
