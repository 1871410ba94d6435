package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.CalendarDate;
import org.fonds.record.DocumentDate;

/**
 * The document's date at its source's precision, a range with a slash between its ends. Dublin Core has no word for
 * "about": the words as printed stand in the citation.
 */
final class OaiDcDates {
    private OaiDcDates() {}

    static void add(DocumentDate date, OaiDc dc) {
        CalendarDate start = date.start();
        CalendarDate end = date.end();
        if (start != null) {
            dc.setDate(end == null ? start.w3cdtf() : start.w3cdtf() + "/" + end.w3cdtf());
        }
    }
}
