package org.fonds.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.citation.ArchiveTable;
import org.fonds.citation.ArchiveTableIsFaulty;

/** The table of archives that comes with Fonds, and an operator's own that extends it. */
final class ArchiveTables {
    private ArchiveTables() {}

    /**
     * The standard table, extended by the one in this file.
     *
     * @throws ConfigurationIsWrong where the file is none
     */
    static ArchiveTable extendedBy(Optional<Path> own) {
        try {
            return own.map(ArchiveTables::extended).orElseGet(ArchiveTable::standard);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationIsWrong(List.of(String.valueOf(e.getMessage())));
        }
    }

    /**
     * The same of a file that is there.
     *
     * @throws IllegalArgumentException where the file is none
     */
    static ArchiveTable extended(Path own) {
        try {
            return ArchiveTable.standard().extendedBy(ArchiveTable.read(own));
        } catch (ArchiveTableIsFaulty e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(e.getMessage() + " (" + e.getCause() + "). Save it as UTF-8.", e);
        }
    }
}
