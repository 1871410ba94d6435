package org.fonds.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fonds.xml.Finding;
import org.fonds.xml.SafeXml;
import org.fonds.xml.XmlFragment;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the fragments of one format one after the other past everything that looks at them. For one thread. */
final class FragmentReader {
    private final XMLReader reader = SafeXml.eventReader();
    private final Inspection inspection;

    FragmentReader(List<? extends RecordCheck> checks) {
        this.inspection = new Inspection(checks);
        reader.setContentHandler(inspection);
        reader.setErrorHandler(new DefaultHandler());
    }

    /** What is wrong with the fragment. */
    List<Finding> read(XmlFragment fragment) {
        return read(fragment, new DefaultHandler());
    }

    /** What is wrong with the fragment; the witness reads along. */
    List<Finding> read(XmlFragment fragment, ContentHandler witness) {
        inspection.accompaniedBy(witness);
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(fragment.toBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("A fragment is not well-formed: " + e.getMessage(), e);
        }
        return inspection.findings();
    }
}
