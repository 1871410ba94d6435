package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.record.RecordId;

/** The addresses that a page prints: those on lines of their own, then the one that ends the citation. */
final class PageAddress {
    private final List<WebAddress> addresses = new ArrayList<>();
    private final int line;

    PageAddress(CitationLines lines) {
        lines.addresses().stream()
                .flatMap(each -> WebAddress.alone(each.text()).stream())
                .forEach(addresses::add);
        WebAddress.ending(lines.text()).ifPresent(addresses::add);
        line = lines.addresses().isEmpty()
                ? lines.line()
                : lines.addresses().get(0).number();
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
