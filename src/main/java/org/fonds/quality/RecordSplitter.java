package org.fonds.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.BiFunction;
import org.fonds.xml.Finding;
import org.fonds.xml.Namespaces;
import org.fonds.xml.PlacedFinding;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds the records in a document and leads each past its inspection, as a document of its own with the lines of the
 * whole. An element that is the root of a known format begins a record wherever it stands.
 */
final class RecordSplitter extends DefaultHandler {
    /** Deeper than any record; paths are made by going up, so there must be an end. */
    private static final int DEEPEST = 256;

    /** Elements of one record; rules compare them with each other. */
    private static final int MOST = 100_000;

    private record Mapping(String prefix, String uri) {}

    private final String file;
    private final @Nullable String item;
    private final BiFunction<RecordFormat, String, Inspection> inspections;
    private final ValidationObserver observer;
    private final Runnable passed;
    private final Deque<Mapping> mappings = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable Envelope envelope;
    private @Nullable Inspection current;
    private @Nullable RecordFormat format;
    private String root = "";
    private int depth;
    private int recordDepth;
    private int elements;
    private long records;

    /**
     * @param item the identifier of the item that the document is about; null where its envelope says that, or nobody
     * @param passed is told whenever a record, or a tag outside of records, has been read
     */
    RecordSplitter(
            String file,
            @Nullable String item,
            BiFunction<RecordFormat, String, Inspection> inspections,
            ValidationObserver observer,
            Runnable passed) {
        this.file = file;
        this.item = item;
        this.inspections = inspections;
        this.observer = observer;
        this.passed = passed;
    }

    /** A finding at the record that is being read. */
    PlacedFinding placed(Finding finding) {
        return new PlacedFinding(file, envelope == null ? item : envelope.identifier(), finding);
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (current == null) {
            mappings.push(new Mapping(prefix, uri));
        } else {
            current.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        if (current == null) {
            mappings.pop();
        } else {
            current.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        if (depth > DEEPEST) {
            throw tooMuch("elements stand in each other more than " + DEEPEST + " deep");
        }
        if (depth == 1) {
            root = "<" + name + "> in the namespace '" + uri + "'";
            if (uri.equals(Namespaces.OAI_PMH) && localName.equals("OAI-PMH")) {
                envelope = new Envelope(locator, finding -> observer.finding(placed(finding)));
            }
        }
        if (current != null) {
            elements++;
            if (elements > MOST) {
                throw tooMuch("a record has more than " + MOST + " elements");
            }
            current.startElement(uri, localName, name, attributes);
            return;
        }
        passed.run();
        RecordFormat begun = RecordFormat.ofRoot(uri, localName).orElse(null);
        if (envelope != null) {
            envelope.startElement(uri, localName, name, attributes);
        }
        if (begun != null && (envelope == null || envelope.isInMetadata())) {
            begin(begun, uri, localName, name, attributes);
        }
    }

    private void begin(RecordFormat begun, String uri, String localName, String name, Attributes attributes)
            throws SAXException {
        String schemaLocation = attributes.getValue(Namespaces.XSI, "schemaLocation");
        Inspection inspection = inspections.apply(begun, schemaLocation == null ? "" : schemaLocation);
        if (locator != null) {
            inspection.setDocumentLocator(locator);
        }
        inspection.startDocument();
        for (Iterator<Mapping> outermost = mappings.descendingIterator(); outermost.hasNext(); ) {
            Mapping mapping = outermost.next();
            inspection.startPrefixMapping(mapping.prefix, mapping.uri);
        }
        inspection.startElement(uri, localName, name, attributes);
        current = inspection;
        format = begun;
        recordDepth = depth;
        elements = 1;
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        Inspection inspection = current;
        if (inspection != null) {
            inspection.endElement(uri, localName, name);
            if (depth == recordDepth) {
                end(inspection);
            }
        }
        if (current == null) {
            passed.run();
            if (envelope != null) {
                envelope.endElement(uri, localName, name);
            }
        }
        depth--;
    }

    private void end(Inspection inspection) throws SAXException {
        inspection.endDocument();
        inspection.findings().forEach(finding -> observer.finding(placed(finding)));
        records++;
        if (format != null) {
            observer.record(format.prefix());
        }
        current = null;
    }

    @Override
    public void characters(char[] text, int start, int count) throws SAXException {
        if (current != null) {
            current.characters(text, start, count);
        } else if (envelope != null) {
            envelope.characters(text, start, count);
        }
    }

    @Override
    public void endDocument() {
        if (envelope != null) {
            envelope.finish();
        } else if (records == 0) {
            observer.finding(placed(new Finding(
                    "xml",
                    "format",
                    Severity.ERROR,
                    1,
                    0,
                    "",
                    "There is no record of a known format here; the root is " + root + ".",
                    "Known are Dublin Core (oai_dc, qualified), MODS, MARCXML, EDM and answers of OAI-PMH.")));
        }
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private SAXParseException tooMuch(String what) {
        return new SAXParseException("It is not read further: " + what + ".", locator);
    }
}
