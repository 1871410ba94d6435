package org.fonds.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads fragments one after the other past the validator of one schema. For one thread. */
final class ValidatingReader {
    private static final String LOCALE = "http://apache.org/xml/properties/locale";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final XMLReader reader;
    private final FaultCollector faults;

    ValidatingReader(MetadataPrefix prefix, Schema schema) {
        try {
            ValidatorHandler validator = schema.newValidatorHandler();
            // SchemaFault reads the messages in English. The JDK has that as its root alone: asked for English, it
            // falls
            // back to the language of the machine.
            validator.setProperty(LOCALE, Locale.ROOT);
            this.faults = new FaultCollector(prefix, validator);
            this.reader = reader();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a feature", e);
        }
        reader.setContentHandler(faults);
        reader.setErrorHandler(faults);
    }

    private static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newSAXParser().getXMLReader();
    }

    List<Finding> read(XmlFragment fragment) {
        faults.forget();
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(fragment.toBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("A fragment is not well-formed: " + e.getMessage(), e);
        }
        return faults.findings();
    }
}
