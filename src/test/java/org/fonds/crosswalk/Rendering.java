package org.fonds.crosswalk;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.xml.transform.Source;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.xmlunit.builder.Input;
import org.xmlunit.xpath.JAXPXPathEngine;

/** Renders for tests, and asks the result by XPath with the prefixes of the formats, m for MODS and marc. */
final class Rendering {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("oai_dc", Namespaces.OAI_DC),
            Map.entry("oai_qdc", Namespaces.OAI_QDC),
            Map.entry("dc", Namespaces.DC),
            Map.entry("dcterms", Namespaces.DCTERMS),
            Map.entry("m", Namespaces.MODS),
            Map.entry("marc", Namespaces.MARCXML),
            Map.entry("rdf", Namespaces.RDF),
            Map.entry("edm", Namespaces.EDM),
            Map.entry("ore", Namespaces.ORE),
            Map.entry("xlink", Namespaces.XLINK),
            Map.entry("xsi", Namespaces.XSI));

    private final XmlFragment fragment;

    private Rendering(XmlFragment fragment) {
        this.fragment = fragment;
    }

    static CrosswalkSettings settings() {
        return settings("https://archive.example.org/document/{id}", null);
    }

    static CrosswalkSettings settings(@Nullable String pageAddress, @Nullable String rights) {
        return new CrosswalkSettings(
                new RepositoryIdentifier("digitalarchive.wilsoncenter.org"),
                new Cataloging(
                        "Wilson Center Digital Archive", RecordSketch.language("English"), "text", "Text", "text/html"),
                RecordSketch.language("English"),
                "Wilson Center Digital Archive",
                pageAddress,
                rights == null ? null : URI.create(rights),
                Authorities.NONE,
                new Europeana("Wilson Center Digital Archive", "Wilson Center Digital Archive", "TEXT"));
    }

    static Crosswalk crosswalk(String prefix, CrosswalkSettings settings) {
        return Crosswalks.of(settings).stream()
                .filter(crosswalk -> crosswalk.format().prefix().equals(new MetadataPrefix(prefix)))
                .findFirst()
                .orElseThrow();
    }

    static Rendering of(String prefix, CrosswalkSettings settings, ArchivalRecord record) {
        return new Rendering(crosswalk(prefix, settings).render(record, FIRST_DAY));
    }

    static Rendering oaiDc(RecordSketch sketch) {
        return of("oai_dc", settings(), sketch.record());
    }

    static Rendering mods(RecordSketch sketch) {
        return of("mods", settings(), sketch.record());
    }

    XmlFragment fragment() {
        return fragment;
    }

    /** The string values of what the path selects, in the order of the document. */
    List<String> all(String path) {
        Source source = Input.fromByteArray(fragment.toBytes()).build();
        JAXPXPathEngine engine = new JAXPXPathEngine();
        engine.setNamespaceContext(PREFIXES);
        return StreamSupport.stream(engine.selectNodes(path, source).spliterator(), false)
                .map(Node::getTextContent)
                .toList();
    }

    /** The string value of the one node that the path selects. */
    String one(String path) {
        List<String> found = all(path);
        if (found.size() != 1) {
            throw new AssertionError(path + " selects " + found + " in " + fragment);
        }
        return found.get(0);
    }
}
