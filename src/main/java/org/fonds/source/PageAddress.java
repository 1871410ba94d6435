package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.record.RecordId;

/**
 * The addresses that a page prints: those of a section of their own, those on lines of their own below the citation, then
 * the one that ends the citation.
 */
final class PageAddress {
    private final List<WebAddress> addresses = new ArrayList<>();
    private final List<Line> unused;
    private final int line;

    PageAddress(Page page, CitationLines citation) {
        List<Line> stated = page.section(Section.ADDRESS).stream()
                .flatMap(section -> section.values().stream())
                .toList();
        List<Line> alone =
                Stream.of(stated, citation.addresses()).flatMap(List::stream).toList();
        alone.stream().flatMap(each -> WebAddress.alone(each.text()).stream()).forEach(addresses::add);
        WebAddress.ending(citation.text()).ifPresent(addresses::add);
        line = alone.isEmpty() ? citation.line() : alone.get(0).number();
        String taken = text().orElse("");
        // Further ones below the citation are told of with the citation.
        unused = Stream.concat(stated.stream(), citation.addresses().stream().limit(1))
                .filter(each -> WebAddress.alone(each.text())
                        .filter(address -> address.text().equals(taken))
                        .isEmpty())
                .toList();
    }

    /** The number in the addresses that a page prints. */
    static Optional<RecordId> printed(Page page) {
        CitationLines citation =
                PageCitation.section(page).map(CitationLines::of).orElseGet(() -> CitationLines.none(1));
        return new PageAddress(page, citation).number();
    }

    /** Keeps what stands where an address is expected and is none, and an address beyond the first. */
    void report(Notebook notebook) {
        unused.forEach(each -> {
            notebook.remark(
                    each.number(),
                    "'" + each.trimmed() + "' is not taken for the page's address; it is kept as a note.");
            notebook.keep(Section.ADDRESS.heading(), each.trimmed());
        });
    }

    /** The page's address as printed. */
    Optional<String> text() {
        return addresses.stream().findFirst().map(WebAddress::text);
    }

    /** The digits after {@code /document/} of the first address that has them. */
    Optional<RecordId> number() {
        return addresses.stream().flatMap(address -> address.number().stream()).findFirst();
    }

    /** The line of the address; where none is printed, the line where it would be looked for. */
    int line() {
        return line;
    }
}
