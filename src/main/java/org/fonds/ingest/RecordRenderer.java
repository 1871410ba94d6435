package org.fonds.ingest;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.crosswalk.Crosswalk;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.FragmentValidator;
import org.fonds.record.ArchivalRecord;
import org.fonds.store.Rendition;
import org.fonds.xml.Finding;
import org.fonds.xml.Namespaces;
import org.fonds.xml.Severity;
import org.fonds.xml.XmlFragment;
import org.fonds.xml.XmlText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders a record in every format that applies to it and validates each rendering: the door to the store. */
final class RecordRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(RecordRenderer.class);

    /** Said before the schemas say it: they know nothing of pages and settings. */
    private static final Finding NO_ADDRESS = new Finding(
            MetadataPrefix.OAI_DC.value(),
            "DC-R02",
            Severity.ERROR,
            0,
            0,
            "",
            "The document has no address: its page prints none, and no setting makes one.",
            "Write the page's address on a line of its own after the citation, or set record.page-address.");

    private final List<Crosswalk> crosswalks;
    private final FragmentValidator validator;
    private final KeeperCheck keeper;
    private final Fingerprint fingerprint;
    private final byte[] about;
    private final boolean hasPageAddress;

    /**
     * @param hasPageAddress whether a page that prints no address gets one by configuration
     * @param metadataLicence the licence of the metadata, stated in each record's about container; null for none
     */
    RecordRenderer(
            List<Crosswalk> crosswalks,
            FragmentValidator validator,
            KeeperCheck keeper,
            Fingerprint fingerprint,
            @Nullable URI metadataLicence,
            boolean hasPageAddress) {
        this.crosswalks = List.copyOf(crosswalks);
        this.validator = validator;
        this.keeper = keeper;
        this.fingerprint = fingerprint;
        this.hasPageAddress = hasPageAddress;
        this.about = about(metadataLicence).getBytes(StandardCharsets.UTF_8);
    }

    Rendered render(ArchivalRecord record, LocalDate firstDay) {
        List<Rendition> renditions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Crosswalk crosswalk : applying(record)) {
            MetadataPrefix prefix = crosswalk.format().prefix();
            try {
                XmlFragment metadata = crosswalk.render(record, firstDay);
                findings.addAll(check(record, prefix, metadata));
                renditions.add(new Rendition(prefix, body(metadata), fingerprint.of(prefix)));
            } catch (RuntimeException e) {
                findings.add(failure(record, prefix, e));
            }
        }
        boolean hasAddress = record.address() != null || hasPageAddress;
        return new Rendered(renditions, hasAddress ? findings : List.of(NO_ADDRESS));
    }

    /**
     * What is wrong with a rendition.
     *
     * @param record that it was made of; null where it was made elsewhere
     */
    List<Finding> check(@Nullable ArchivalRecord record, MetadataPrefix prefix, XmlFragment metadata) {
        RenderedLeaves leaves = new RenderedLeaves();
        List<Finding> findings = new ArrayList<>();
        if (validator.knows(prefix)) {
            findings.addAll(validator.check(prefix, metadata, leaves));
        }
        if (record != null) {
            findings.addAll(keeper.check(record, prefix, leaves.all()));
        }
        return findings;
    }

    /** One record that the program cannot render must not end the whole ingest: it is held back like any other. */
    private static Finding failure(ArchivalRecord record, MetadataPrefix prefix, RuntimeException failure) {
        LOG.error("The record {} could not be rendered in {}.", record.id(), prefix, failure);
        return new Finding(
                prefix.value(),
                "crosswalk",
                Severity.ERROR,
                0,
                0,
                "",
                "The record could not be rendered: " + failure + ".",
                "If neither the page nor a setting is at fault, report it as a fault of the program.");
    }

    String fingerprint(MetadataPrefix prefix) {
        return fingerprint.of(prefix);
    }

    /** The fingerprints that the record's renditions would carry: what is stored under the same ones is up to date. */
    Map<MetadataPrefix, String> fingerprints(ArchivalRecord record) {
        Map<MetadataPrefix, String> fingerprints = new LinkedHashMap<>();
        applying(record).forEach(crosswalk -> {
            MetadataPrefix prefix = crosswalk.format().prefix();
            fingerprints.put(prefix, fingerprint.of(prefix));
        });
        return fingerprints;
    }

    private List<Crosswalk> applying(ArchivalRecord record) {
        return crosswalks.stream()
                .filter(crosswalk -> crosswalk.appliesTo(record))
                .toList();
    }

    private byte[] body(XmlFragment metadata) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(metadata.length() + about.length + 32);
        body.writeBytes("<metadata>".getBytes(StandardCharsets.UTF_8));
        metadata.writeTo(body);
        body.writeBytes("</metadata>".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(about);
        return body.toByteArray();
    }

    /** OAI-PMH guidelines for rights expressions, section 3: the licence of one record's metadata. */
    private static String about(@Nullable URI licence) {
        return licence == null
                ? ""
                : "<about><rights xmlns=\"" + Namespaces.OAI_RIGHTS + "\" xmlns:xsi=\"" + Namespaces.XSI
                        + "\" xsi:schemaLocation=\"" + Namespaces.OAI_RIGHTS
                        + " http://www.openarchives.org/OAI/2.0/rights.xsd\"><rightsReference ref=\""
                        + XmlText.escape(licence.toString()) + "\"/></rights></about>";
    }
}
