package org.fonds.harvest;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fonds.crosswalk.ForeignDublinCore;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Rendition;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.fonds.xml.XmlFragment;

/**
 * Judges and renders what came from an origin: its records verbatim, and oai_dc for an item that the origin hands out in
 * another format alone, since the protocol asks for it (OAI-PMH 2.0, section 3.4).
 */
final class ForeignRenderer {
    private static final String VERBATIM = "verbatim";

    private final Acceptance acceptance;
    private final ForeignDublinCore dublinCore;
    private final Map<MetadataPrefix, MetadataFormat> formats;

    /** @param formats those that the repository offers */
    ForeignRenderer(Acceptance acceptance, ForeignDublinCore dublinCore, Map<MetadataPrefix, MetadataFormat> formats) {
        this.acceptance = acceptance;
        this.dublinCore = dublinCore;
        this.formats = Map.copyOf(formats);
    }

    /** What an item comes to. */
    record Rendered(List<Rendition> renditions, List<Finding> findings) {
        /** Whether anything keeps it out. */
        boolean isHeldBack() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    Rendered render(OaiIdentifier identifier, URI baseUrl, OriginDocument document) {
        Rendered rendered = new Rendered(new ArrayList<>(), new ArrayList<>());
        Provenance provenance = new Provenance(baseUrl, identifier);
        List<OriginRecord> living = document.living();
        living.forEach(
                origin -> add(rendered, origin.prefix(), metadata(origin), provenance.abouts(origin, false), VERBATIM));
        if (!living.isEmpty()
                && living.stream().noneMatch(origin -> origin.prefix().equals(MetadataPrefix.OAI_DC))) {
            derive(rendered, living, provenance);
        }
        return rendered;
    }

    private static XmlFragment metadata(OriginRecord origin) {
        return Objects.requireNonNull(origin.metadata());
    }

    private void derive(Rendered rendered, List<OriginRecord> living, Provenance provenance) {
        Optional<OriginRecord> source = living.stream()
                .filter(origin -> dublinCore.reads(origin.namespace()))
                .findFirst();
        if (source.isEmpty()) {
            rendered.findings.add(error(
                    "The origin has no oai_dc of the item, and none can be made of " + prefixes(living) + ".",
                    "Harvest oai_dc as well, or MODS, MARCXML or EDM."));
            return;
        }
        XmlFragment made = dublinCore.render(source.get().namespace(), metadata(source.get()));
        add(
                rendered,
                MetadataPrefix.OAI_DC,
                made,
                provenance.abouts(source.get(), true),
                dublinCore.fingerprint(source.get().namespace()));
    }

    private static String prefixes(List<OriginRecord> living) {
        return String.join(
                ", ", living.stream().map(origin -> origin.prefix().value()).toList());
    }

    private void add(
            Rendered rendered, MetadataPrefix prefix, XmlFragment metadata, String abouts, String fingerprint) {
        MetadataFormat format = formats.get(prefix);
        if (format == null) {
            throw new IllegalStateException("the repository does not offer " + prefix);
        }
        rendered.findings.addAll(acceptance.check(format, metadata));
        rendered.renditions.add(new Rendition(prefix, body(metadata, abouts), fingerprint));
    }

    private static byte[] body(XmlFragment metadata, String abouts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(metadata.length() + abouts.length() + 32);
        body.writeBytes("<metadata>".getBytes(StandardCharsets.UTF_8));
        metadata.writeTo(body);
        body.writeBytes(("</metadata>" + abouts).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static Finding error(String message, String remedy) {
        return new Finding(MetadataPrefix.OAI_DC.value(), "OAI-R03", Severity.ERROR, 0, 0, "", message, remedy);
    }
}
