package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The address at which the document is read: the page's own, else the archive's pattern, such as {@code
 * https://archive.example.org/document/{id}}. Where there is neither, a record has no address, and validation holds it
 * back.
 */
public final class PageAddress {
    private static final String ID = "{id}";

    private final @Nullable String pattern;

    public PageAddress(CrosswalkSettings settings) {
        this.pattern = settings.pageAddress();
    }

    /** Percent-encoded to ASCII; empty where there is no address. */
    public Optional<String> of(ArchivalRecord record) {
        return Optional.ofNullable(record.address())
                .filter(address -> !address.isBlank())
                .or(() -> Optional.ofNullable(pattern).map(written -> filled(written, record.id())))
                .map(WebAddress::ascii);
    }

    private static String filled(String pattern, RecordId id) {
        return pattern.replace(ID, WebAddress.segment(id.value()));
    }
}
