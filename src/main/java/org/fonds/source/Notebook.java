package org.fonds.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fonds.record.PageNote;

/** What gathers while a page is read: remarks for the archivist, and text that no field is known for. */
final class Notebook {
    private final SourceText text;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<PageNote> notes = new ArrayList<>();

    Notebook(Page page) {
        this.text = page.text();
        remarks.addAll(text.remarks());
        remarks.addAll(page.remarks());
        notes.addAll(page.notes());
    }

    void remark(int line, String message) {
        remarks.add(new Remark(text.line(line), message));
    }

    void keep(String heading, String printed) {
        notes.add(new PageNote(heading, printed));
    }

    /** The remarks from the top of the page down. */
    List<Remark> remarks() {
        return remarks.stream()
                .sorted(Comparator.comparingInt(remark -> remark.place().line()))
                .toList();
    }

    List<PageNote> notes() {
        return notes;
    }
}
