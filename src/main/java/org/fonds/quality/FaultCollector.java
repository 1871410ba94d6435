package org.fonds.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between parser and validator, and so knows at which element the validator finds fault: an element is on the
 * trail before the validator sees its start and until it has seen its end.
 */
final class FaultCollector extends XMLFilterImpl implements Inspector {
    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private final MetadataPrefix prefix;
    private final String rule;
    private final ElementTrail trail = new ElementTrail();
    private final List<SchemaFault> faults = new ArrayList<>();
    private @Nullable Locator locator;

    /**
     * @param rule what a breach of the schema is called in findings
     */
    FaultCollector(MetadataPrefix prefix, String rule, Schema schema) {
        this.prefix = prefix;
        this.rule = rule;
        ValidatorHandler validator = schema.newValidatorHandler();
        try {
            // SchemaFault reads the messages in English. The JDK has that as its root alone: asked for English, it
            // falls back to the language of the machine.
            validator.setProperty(LOCALE, Locale.ROOT);
        } catch (SAXException e) {
            throw new IllegalStateException("The JDK's XML validator lacks a property", e);
        }
        setContentHandler(validator);
        validator.setErrorHandler(this);
    }

    @Override
    public List<Finding> findings() {
        return faults.stream().map(fault -> fault.finding(prefix, rule)).toList();
    }

    @Override
    public void startDocument() throws SAXException {
        trail.clear();
        faults.clear();
        super.startDocument();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        trail.enter(qName, locator);
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(uri, localName, qName);
        trail.leave();
    }

    @Override
    public void error(SAXParseException reported) {
        SchemaFault fault = SchemaFault.read(String.valueOf(reported.getMessage()), trail.place());
        int last = faults.size() - 1;
        if (last >= 0 && fault.isConsequenceOf(faults.get(last))) {
            faults.set(last, faults.get(last).explainedBy(fault));
        } else {
            faults.add(fault);
        }
    }

    @Override
    public void warning(SAXParseException reported) {
        error(reported);
    }

    @Override
    public void fatalError(SAXParseException reported) throws SAXException {
        throw reported;
    }
}
