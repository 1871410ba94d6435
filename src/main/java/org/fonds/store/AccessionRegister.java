package org.fonds.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.jspecify.annotations.Nullable;

/** What was received from which source, and what is held back: the side of the store that ingest reads. */
public interface AccessionRegister {
    /** The names of all sources that items came from. */
    List<String> sources();

    /** What is known of these items; an item that is not known is not in the answer. */
    Map<OaiIdentifier, Accession> accessions(Collection<OaiIdentifier> identifiers);

    /** The document from which the item is to be rendered: the one held back, else the one published. */
    Optional<SourceDocumentCopy> document(OaiIdentifier identifier);

    /** The latest document of the item that passed every check, whether or not a newer one is held back. */
    Optional<SourceDocumentCopy> goodDocument(OaiIdentifier identifier);

    /**
     * Identifiers of a source's items that have a current version that is not a tombstone, or one that is withheld, or a
     * document held back, or one that is kept while they are withdrawn, in order.
     *
     * @param after only identifiers behind this one; null from the beginning
     * @param limit at most this many
     */
    List<OaiIdentifier> liveItems(String source, @Nullable OaiIdentifier after, int limit);

    /**
     * How many current renditions of documents there are, by format and by the fingerprint that they were made under.
     * Walks through all of them.
     *
     * @param except names of sources whose items are left out
     */
    Map<MetadataPrefix, Map<String, Long>> renditionsByFingerprint(Set<String> except);

    /** Records whose bytes are damaged for good, by identifier; at most so many. */
    List<WithheldRecord> withheld(int limit);

    /** The document of the item that is held back; empty where none is. */
    Optional<HeldDocument> heldDocument(OaiIdentifier identifier);

    /** Tells each document held back, the longest held first. */
    void held(Consumer<HeldDocument> reader);
}
