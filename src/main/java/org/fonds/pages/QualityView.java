package org.fonds.pages;

import java.util.List;

/**
 * What the report on quality shows.
 *
 * @param frame around it
 * @param formats one line each
 * @param published the rules that published documents break, warnings and hints
 * @param held the rules for which documents are held back
 * @param heldDocuments how many documents are held back
 * @param ages of what is held back, the oldest first
 * @param citations how much of the citations is understood
 * @param fields how many documents fill each field
 * @param years of the documents, in order, without gaps
 * @param archives that hold the originals, those of most documents first
 * @param undated how many documents state no date
 * @param more archives that are not shown
 */
public record QualityView(
        Frame frame,
        List<FormatLine> formats,
        List<RuleLine> published,
        List<RuleLine> held,
        long heldDocuments,
        List<AgeLine> ages,
        List<Bar> citations,
        List<Bar> fields,
        List<Year> years,
        List<Bar> archives,
        long undated,
        long more) {
    /** A format: records without any finding, with hints alone, with warnings; documents held back for it. */
    public record FormatLine(String prefix, long valid, long hints, long warned, long held) {}

    /** A rule that is broken, how often, in how many documents, and the address of these. */
    public record RuleLine(
            String format, String rule, String severity, String words, long findings, long records, String address) {}

    /** A day since which documents are held back. */
    public record AgeLine(String day, long days, long records) {}

    /** Documents that have something, of all that could. */
    public record Bar(String name, String address, long records, long all) {
        /** In whole percent; one that is not nothing is shown. */
        public long percent() {
            return all == 0 ? 0 : Math.round(100.0 * records / all);
        }
    }

    /**
     * A year as a bar of a drawing.
     *
     * @param place from the left, in bars
     * @param height in percent of the highest
     */
    public record Year(String year, long records, int place, long height) {
        /** From the top, in percent. */
        public long top() {
            return 100 - height;
        }
    }

    public QualityView {
        formats = List.copyOf(formats);
        published = List.copyOf(published);
        held = List.copyOf(held);
        ages = List.copyOf(ages);
        citations = List.copyOf(citations);
        fields = List.copyOf(fields);
        years = List.copyOf(years);
        archives = List.copyOf(archives);
    }

    /** Whether there is nothing to report on. */
    public boolean isEmpty() {
        return formats.isEmpty();
    }
}
