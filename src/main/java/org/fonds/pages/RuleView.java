package org.fonds.pages;

import java.util.List;

/**
 * Documents that break a rule.
 *
 * @param held whether they are held back for it
 * @param lines one for each document
 * @param table the address of the same as a table
 * @param next the address of the next page; empty on the last
 */
public record RuleView(
        Frame frame, String format, String rule, boolean held, List<Line> lines, String table, String next) {
    /** A document: its identifier, the address of its page, where it was found, what breaks the rule. */
    public record Line(String identifier, String address, String place, List<Note> notes) {
        public Line {
            notes = List.copyOf(notes);
        }
    }

    /** What breaks the rule, and where in the rendition. */
    public record Note(int line, int column, String xpath, String message, String remedy) {}

    public RuleView {
        lines = List.copyOf(lines);
    }
}
