package org.fonds.crosswalk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.fonds.xml.XmlFragment;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schema of one format, read from a folder with a catalog, without the network. */
final class OfficialSchema {
    private final Validator validator;

    private OfficialSchema(Schema schema) {
        this.validator = schema.newValidator();
    }

    static OfficialSchema of(Path standards, String schema) {
        CatalogFeatures features = CatalogFeatures.builder()
                .with(CatalogFeatures.Feature.RESOLVE, "continue")
                .build();
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(CatalogManager.catalogResolver(
                    features, standards.resolve("catalog.xml").toUri()));
            return new OfficialSchema(
                    factory.newSchema(standards.resolve(schema).toFile()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> faults(XmlFragment fragment) {
        List<String> faults = new ArrayList<>();
        validator.setErrorHandler(new Collector(faults));
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(fragment.toBytes())));
        } catch (SAXException e) {
            faults.add(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private record Collector(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.toString());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.toString());
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
