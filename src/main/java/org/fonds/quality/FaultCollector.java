package org.fonds.quality;

import java.util.ArrayList;
import java.util.List;
import javax.xml.validation.ValidatorHandler;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stands between parser and validator, and so knows at which element the validator finds fault. */
final class FaultCollector extends XMLFilterImpl implements ErrorHandler {
    private final MetadataPrefix prefix;
    private final List<Finding> findings = new ArrayList<>();

    FaultCollector(MetadataPrefix prefix, ValidatorHandler validator) {
        this.prefix = prefix;
        setContentHandler(validator);
        validator.setErrorHandler(this);
    }

    void forget() {
        findings.clear();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void error(SAXParseException fault) {
        findings.add(new Finding(
                prefix.value(),
                "schema",
                Severity.ERROR,
                fault.getLineNumber(),
                fault.getColumnNumber(),
                "",
                String.valueOf(fault.getMessage()),
                ""));
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }

    @Override
    public void warning(SAXParseException fault) {
        error(fault);
    }
}
