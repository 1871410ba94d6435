package org.fonds.store;

import java.time.LocalDate;
import java.util.List;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.xml.Finding;
import org.jspecify.annotations.Nullable;

/** What a writer asks the ledger to do with one item. */
public sealed interface Change {
    OaiIdentifier identifier();

    /**
     * Publish the item in exactly these formats; a format that it had and is not among them ends in a tombstone. What is
     * byte for byte and set for set the same as now is left alone.
     *
     * @param source the name of the source that the item belongs to
     * @param adopt take the item over where another source owns it
     * @param firstDay the day that the renditions carry as the item's first
     * @param document as received, kept for rendering anew
     * @param sets the most specific sets; the ledger adds those above
     * @param assessment what is said of the document, and counted as long as it is published
     * @param card by which people find it; null for none
     */
    record Put(
            OaiIdentifier identifier,
            String source,
            boolean adopt,
            LocalDate firstDay,
            SourceDocumentCopy document,
            List<SetDescription> sets,
            List<Rendition> renditions,
            Assessment assessment,
            @Nullable Card card)
            implements Change {
        public Put {
            sets = List.copyOf(sets);
            renditions = List.copyOf(renditions);
        }

        /** A document of which nothing is said. */
        public Put(
                OaiIdentifier identifier,
                String source,
                boolean adopt,
                LocalDate firstDay,
                SourceDocumentCopy document,
                List<SetDescription> sets,
                List<Rendition> renditions) {
            this(identifier, source, adopt, firstDay, document, sets, renditions, Assessment.NONE, null);
        }
    }

    /**
     * Keep the document but publish nothing of it: it failed a check. What is served stays.
     *
     * @param findings why, at least one
     */
    record Hold(
            OaiIdentifier identifier,
            String source,
            boolean adopt,
            LocalDate firstDay,
            SourceDocumentCopy document,
            List<Finding> findings)
            implements Change {
        public Hold {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The item is gone from a complete reading of its source: a tombstone in every format that it has; what the
     * register keeps of its documents is forgotten, also where the item is withdrawn.
     *
     * <p>Another reading of the same source may have found the item meanwhile, and published it: an item that has a
     * current version of a publication after {@code known} is spared. A reading that found the item as it was leaves no
     * trace in the ledger, so against that one nothing is spared, and the next reading brings the item back.
     *
     * @param known the number of the last publication before the reading began; {@link Long#MAX_VALUE} spares nothing
     */
    record Remove(OaiIdentifier identifier, String source, long known) implements Change {}

    /** A tombstone on purpose, which later {@link Put}s do not undo. */
    record Withdraw(OaiIdentifier identifier) implements Change {}

    /** Ends a withdrawal; the item stays deleted until the next {@link Put}. */
    record Readmit(OaiIdentifier identifier) implements Change {}
}
