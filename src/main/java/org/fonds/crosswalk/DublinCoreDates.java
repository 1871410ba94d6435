package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.record.CalendarDate;
import org.fonds.record.DocumentDate;

/**
 * The document's date at its source's precision, a range with a slash between its ends: {@code 1953-06/1953-08-14}.
 * Dublin Core has no word for "about": the words as printed stand in the citation.
 */
final class DublinCoreDates {
    private DublinCoreDates() {}

    static Optional<String> of(DocumentDate date) {
        CalendarDate end = date.end();
        return Optional.ofNullable(date.start())
                .map(start -> end == null ? start.w3cdtf() : start.w3cdtf() + "/" + end.w3cdtf());
    }
}
