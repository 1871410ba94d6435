package org.fonds.quality;

import java.util.ArrayList;
import java.util.List;
import org.fonds.xml.Finding;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** All that looks at the records of one format, at once and in one reading. For one thread. */
final class Inspection implements Inspector {
    private final List<Inspector> inspectors;
    private ContentHandler witness = new DefaultHandler();

    Inspection(List<? extends RecordCheck> checks) {
        this.inspectors = checks.stream().map(RecordCheck::inspector).toList();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        inspectors.forEach(inspector -> findings.addAll(inspector.findings()));
        return findings;
    }

    /** Somebody who reads the next record along with the inspectors. */
    void accompaniedBy(ContentHandler reader) {
        witness = reader;
    }

    private interface Event {
        void tell(ContentHandler handler) throws SAXException;
    }

    private void each(Event event) throws SAXException {
        for (Inspector inspector : inspectors) {
            event.tell(inspector);
        }
        event.tell(witness);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        inspectors.forEach(inspector -> inspector.setDocumentLocator(locator));
        witness.setDocumentLocator(locator);
    }

    @Override
    public void startDocument() throws SAXException {
        each(ContentHandler::startDocument);
    }

    @Override
    public void endDocument() throws SAXException {
        each(ContentHandler::endDocument);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        each(handler -> handler.startPrefixMapping(prefix, uri));
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        each(handler -> handler.endPrefixMapping(prefix));
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        each(handler -> handler.startElement(uri, localName, name, attributes));
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        each(handler -> handler.endElement(uri, localName, name));
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        each(handler -> handler.characters(text, start, length));
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        each(handler -> handler.ignorableWhitespace(text, start, length));
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        each(handler -> handler.processingInstruction(target, data));
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        each(handler -> handler.skippedEntity(name));
    }
}
