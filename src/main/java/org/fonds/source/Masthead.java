package org.fonds.source;

import java.util.List;
import org.fonds.record.DocumentDate;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a document: its title and its date. */
sealed interface Masthead {
    /**
     * Title and date told apart.
     *
     * @param citationTitle the title as the citation has it; null where it has none
     */
    TitleLine read(@Nullable String citationTitle);

    /** The line that a reader would look at first. */
    int line();

    /** Lines in which date and title have yet to be told apart. */
    record Printed(List<Line> lines) implements Masthead {
        public Printed {
            lines = List.copyOf(lines);
        }

        @Override
        public TitleLine read(@Nullable String citationTitle) {
            return TitleLine.of(lines, citationTitle);
        }

        @Override
        public int line() {
            return 1;
        }
    }

    /** A title and a date that stand each in a place of its own. */
    record Stated(String title, DocumentDate date, int line) implements Masthead {
        @Override
        public TitleLine read(@Nullable String citationTitle) {
            return new TitleLine(title, date, line, List.of());
        }
    }
}
