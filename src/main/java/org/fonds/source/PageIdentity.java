package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.record.RecordId;

/**
 * The document's number: the page's Record ID, else the digits after {@code /document/} in one of its addresses. Never
 * title and date, which documents share, and never an address, of which a document has several.
 */
final class PageIdentity {
    private static final String WRITE = "Write the archive's number of the document there and nothing else.";

    private final Page page;
    private final PageAddress address;
    private final Notebook notebook;

    PageIdentity(Page page, PageAddress address, Notebook notebook) {
        this.page = page;
        this.address = address;
        this.notebook = notebook;
    }

    Identity find() {
        Optional<PageSection> section = page.filled(Section.RECORD_ID);
        return section.isPresent() ? stated(section.get()) : fromAddress();
    }

    private Identity stated(PageSection section) {
        List<Line> values = section.values();
        if (values.size() > 1) {
            String printed = section.texts().stream().collect(Collectors.joining("', '", "'", "'"));
            return unknown(
                    values.get(1).number(),
                    "The " + page.wording().part() + " '" + section.heading() + "' has more than one line: " + printed
                            + ".",
                    WRITE);
        }
        Line value = values.get(0);
        Optional<RecordId> id = RecordId.parse(value.value());
        id.ifPresent(stated -> compare(stated, value));
        return id.<Identity>map(Identity.Known::new)
                .orElseGet(() -> unknown(
                        value.number(),
                        "The Record ID '" + value.value() + "' is too long or has characters that an OAI identifier"
                                + " cannot have.",
                        WRITE));
    }

    private void compare(RecordId stated, Line line) {
        address.number()
                .filter(number -> !number.equals(stated))
                .ifPresent(number -> notebook.remark(
                        line.number(),
                        "The Record ID is " + stated + ", but the address has " + number
                                + "; the Record ID was taken."));
    }

    private Identity fromAddress() {
        return address.number()
                .<Identity>map(Identity.Known::new)
                .orElseGet(() -> unknown(
                        address.line(),
                        "The " + page.wording().whole()
                                + " has neither a Record ID nor digits after /document/ in its address"
                                + address.text().map(text -> " '" + text + "'").orElse("")
                                + ".",
                        add()));
    }

    private String add() {
        Wording wording = page.wording();
        return "Add a " + wording.part() + " '" + wording.recordId() + "' with the archive's number of the document.";
    }

    private Identity unknown(int line, String reason, String remedy) {
        return new Identity.Unknown(new Reading.Refused(page.text().line(line), null, reason, remedy));
    }
}
