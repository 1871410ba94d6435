package org.fonds.ingest;

import java.util.List;
import org.fonds.ingest.explain.Told;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.record.ArchivalRecord;
import org.fonds.store.HeldDocument;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one item: what is served of it, what is wrong with that by the rules of this program, and the document that it was made of.
 *
 * @param source the name of the source that it belongs to
 * @param withdrawn whether it was withdrawn on purpose
 * @param renderings what is served, a format each, tombstones included, in the order offered
 * @param document the document that is served; null where the store keeps none that a reader of this program understands,
 *     as of records that were harvested
 * @param held a newer document that is held back; null where there is none
 */
public record Dossier(
        OaiIdentifier identifier,
        String source,
        boolean withdrawn,
        List<Rendering> renderings,
        @Nullable Document document,
        @Nullable HeldDocument held) {
    /**
     * A document as its page states it.
     *
     * @param place where it was found
     * @param layout in which it was read
     * @param statements what became of each of its statements; empty where nothing is served
     * @param remarks what the reader noticed
     */
    public record Document(
            String place, String layout, ArchivalRecord record, List<Told> statements, List<String> remarks) {
        public Document {
            statements = List.copyOf(statements);
            remarks = List.copyOf(remarks);
        }
    }

    public Dossier {
        renderings = List.copyOf(renderings);
    }

    /** Whether something of it is served that is no tombstone. */
    public boolean isServed() {
        return renderings.stream().anyMatch(Rendering::isLive);
    }
}
