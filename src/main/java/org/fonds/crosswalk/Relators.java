package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.record.ContributorRole;

/** The relator codes of MARC for the roles that a page gives. */
final class Relators {
    private Relators() {}

    /** The code; none for those who obtained a document or lent its scan: "donor" and "contributor" would be false. */
    static Optional<String> code(ContributorRole role) {
        return switch (role) {
            case AUTHOR -> Optional.of("aut");
            case ADDRESSEE -> Optional.of("rcp");
            case TRANSLATOR -> Optional.of("trl");
            case TRANSCRIBER -> Optional.of("trc");
            case EDITOR -> Optional.of("edt");
            case SPONSOR -> Optional.of("spn");
            case OBTAINED_BY, CONTRIBUTED_BY -> Optional.empty();
        };
    }
}
