package org.fonds.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.record.ArchivalRecord;
import org.fonds.source.Reading;
import org.fonds.store.Accession;
import org.fonds.store.Assessment;
import org.fonds.store.Change;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.xml.Finding;
import org.jspecify.annotations.Nullable;

/** Makes of a document that was read the change that the ledger is asked for. */
final class Preparation {
    private final RecordRenderer renderer;
    private final SetAssignment sets;
    private final DocumentTraits traits;
    private final Clock clock;

    Preparation(RecordRenderer renderer, SetAssignment sets, DocumentTraits traits, Clock clock) {
        this.renderer = renderer;
        this.sets = sets;
        this.traits = traits;
        this.clock = clock;
    }

    /**
     * Whether the document and what would be made of it are what the store has: then nothing needs to be rendered.
     *
     * @param accession what the store knows of the item
     */
    boolean isUpToDate(Reading.Accepted reading, Accession accession) {
        return !accession.held()
                && accession.documentDigest().equals(DigestUtils.sha256Hex(reading.document()))
                && accession.fingerprints().equals(renderer.fingerprints(reading.record()));
    }

    /**
     * Renders and validates: a change that publishes the document, or one that holds it back.
     *
     * @param firstDay the item's first day; null for an item that begins today
     */
    Prepared prepare(
            OaiIdentifier identifier,
            Reading.Accepted reading,
            String source,
            boolean adopt,
            @Nullable LocalDate firstDay) {
        LocalDate day = firstDay == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : firstDay;
        Rendered rendered = renderer.render(reading.record(), day);
        SourceDocumentCopy document =
                new SourceDocumentCopy(reading.place().toString(), reading.layout(), reading.document());
        List<Finding> findings = rendered.findings();
        List<SetDescription> itsSets = sets.of(reading.record());
        Change change = rendered.isHeldBack()
                ? new Change.Hold(identifier, source, adopt, day, document, findings)
                : new Change.Put(
                        identifier,
                        source,
                        adopt,
                        day,
                        document,
                        itsSets,
                        rendered.renditions(),
                        new Assessment(findings, traits.of(reading.record())),
                        CardWriter.of(reading.record(), itsSets));
        return new Prepared(change, findings);
    }

    /** The fingerprint of a rendition that is made now. */
    String fingerprint(MetadataPrefix prefix) {
        return renderer.fingerprint(prefix);
    }

    /** What would be served of a record, valid or not. */
    List<Rendition> renditions(ArchivalRecord record, LocalDate firstDay) {
        return renderer.render(record, firstDay).renditions();
    }

    /** The same, by format. */
    Map<MetadataPrefix, byte[]> bodies(ArchivalRecord record, LocalDate firstDay) {
        Map<MetadataPrefix, byte[]> bodies = new LinkedHashMap<>();
        renditions(record, firstDay).forEach(rendition -> bodies.put(rendition.prefix(), rendition.body()));
        return bodies;
    }
}
