package org.fonds.crosswalk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.fonds.xml.Namespaces;
import org.fonds.xml.SafeXml;
import org.fonds.xml.XmlFragment;

/**
 * Makes oai_dc of records that others made in a richer format: MODS, MARCXML, EDM. It says less than its source and
 * nothing else; what has no place among the fifteen elements is left out. Each way is compiled when it is first taken. Safe for several threads.
 */
public final class ForeignDublinCore {
    private static final Map<String, String> STYLESHEETS = Map.of(
            Namespaces.MODS, "mods-to-oai_dc.xsl",
            Namespaces.MARCXML, "marcxml-to-oai_dc.xsl",
            Namespaces.RDF, "edm-to-oai_dc.xsl");

    private static final Map<String, Way> WAYS = new ConcurrentHashMap<>();

    private record Way(Templates templates, String fingerprint) {}

    private static Way compile(String name) {
        byte[] stylesheet = read(name);
        CRC32 sum = new CRC32();
        sum.update(stylesheet);
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            Templates templates = factory.newTemplates(new StreamSource(new ByteArrayInputStream(stylesheet)));
            return new Way(templates, name + "-" + Long.toHexString(sum.getValue()));
        } catch (TransformerException e) {
            throw new IllegalStateException("The stylesheet " + name + " does not compile: " + e.getMessage(), e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = ForeignDublinCore.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("A stylesheet is missing from the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a way from metadata whose root is in this namespace. */
    public boolean reads(String namespace) {
        return STYLESHEETS.containsKey(namespace);
    }

    /** Names the way that is taken, and changes with it. */
    public String fingerprint(String namespace) {
        return way(namespace).fingerprint();
    }

    /** The record in oai_dc. What is missing in the source is missing in it, which a check may find. */
    public XmlFragment render(String namespace, XmlFragment metadata) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            way(namespace)
                    .templates()
                    .newTransformer()
                    .transform(
                            new StAXSource(SafeXml.reader(new ByteArrayInputStream(metadata.toBytes()))),
                            new StreamResult(out));
            return XmlFragment.parse(out.toByteArray());
        } catch (TransformerException | XMLStreamException e) {
            throw new IllegalStateException("No oai_dc could be made of a record in " + namespace, e);
        }
    }

    private static Way way(String namespace) {
        String stylesheet = STYLESHEETS.get(namespace);
        if (stylesheet == null) {
            throw new IllegalArgumentException("there is no way from " + namespace + " to oai_dc");
        }
        return WAYS.computeIfAbsent(namespace, unread -> compile(stylesheet));
    }
}
