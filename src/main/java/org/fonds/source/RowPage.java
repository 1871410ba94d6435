package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.citation.DateGrammar;
import org.fonds.record.DocumentDate;
import org.fonds.record.PageNote;

/** Puts a page together from fields that have names: the cells of a row, the tags of a reference. */
final class RowPage {
    /** A damaged value has thousands of such characters; the first ones tell enough. */
    private static final int REMARKED = 20;

    private final SourceText text;
    private final int line;
    private final List<PageSection> sections = new ArrayList<>();
    private final List<PageNote> notes = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int replaced;
    private String title = "";
    private DocumentDate date = DocumentDate.UNSTATED;

    /**
     * A page without anything on it.
     *
     * @param text the bytes from which this one document can be read again, with what decoding them brought to light
     */
    RowPage(SourceText text, int line) {
        this.text = text;
        this.line = line;
    }

    /** Adds a section under the name that it has there; each value is one of a list, to the letter. */
    void list(Section section, String name, List<String> values) {
        add(section, name, values.stream());
    }

    /** Adds a section of running text. */
    void text(Section section, String name, List<String> values) {
        add(section, name, values.stream().flatMap(value -> Stream.of(value.split("\n", -1))));
    }

    private void add(Section section, String name, Stream<String> values) {
        List<Line> lines = values.map(value -> new Line(line, legal(value), Line.Form.PLAIN))
                .toList();
        if (lines.stream().anyMatch(each -> !each.isBlank())) {
            sections.add(new PageSection(section, name, line, lines));
        }
    }

    void title(String printed) {
        title = Spaces.trim(legal(printed).replace('\n', ' '));
    }

    /** Keeps the date's words; they may tell no date. */
    void date(String printed) {
        String words = Spaces.trim(legal(printed));
        date = DateGrammar.parse(words).orElseGet(() -> DocumentDate.undated(words));
        if (date.start() == null && !words.isEmpty()) {
            remark("The date '" + words + "' is not understood; its words are kept.");
        }
    }

    void date(DocumentDate known) {
        date = known;
    }

    void note(String name, List<String> values) {
        values.stream()
                .filter(value -> !Spaces.isBlank(value))
                .forEach(value -> notes.add(new PageNote(legal(name), legal(value))));
    }

    void remark(String message) {
        remarks.add(new Remark(text.line(line), message));
    }

    Page page(Wording wording) {
        return new Page(text, wording, new Masthead.Stated(title, date, line), sections, notes, remarks);
    }

    private String legal(String value) {
        return LegalText.of(value, this::replaced);
    }

    private void replaced(String message) {
        replaced++;
        if (replaced <= REMARKED) {
            remark(message);
        }
    }
}
