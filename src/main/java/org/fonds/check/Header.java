package org.fonds.check;

import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The header of a record as it was answered (section 2.5).
 *
 * @param status as written; empty where there is none
 */
record Header(String identifier, String datestamp, List<String> sets, String status) {
    static Header of(Element header) {
        return new Header(
                Elements.text(header, "identifier"),
                Elements.text(header, "datestamp"),
                Elements.named(header, "setSpec").stream()
                        .map(set -> set.getTextContent().strip())
                        .sorted()
                        .toList(),
                header.getAttribute("status"));
    }

    boolean isDeleted() {
        return status.equals("deleted");
    }

    /** Whether it names a set or a descendant of it. */
    boolean isIn(String set) {
        return sets.stream().anyMatch(own -> own.equals(set) || own.startsWith(set + ":"));
    }

    /** As it stands in an answer, for a reader of the report. */
    @Override
    public String toString() {
        return "<header" + (status.isEmpty() ? "" : " status=\"" + status + "\"") + "><identifier>" + identifier
                + "</identifier><datestamp>" + datestamp + "</datestamp>"
                + sets.stream().map(set -> "<setSpec>" + set + "</setSpec>").collect(Collectors.joining())
                + "</header>";
    }
}
