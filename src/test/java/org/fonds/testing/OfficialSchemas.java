package org.fonds.testing;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.catalog.CatalogResolver;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schemas of the shared folder, offline, one grammar each. */
public final class OfficialSchemas {
    private final Schema schema;
    private final CatalogResolver resolver;

    private OfficialSchemas(Schema schema, CatalogResolver resolver) {
        this.schema = schema;
        this.resolver = resolver;
    }

    /** The protocol's envelope with everything that Fonds puts in it, as {@code examples/driver.xsd} joins them. */
    public static OfficialSchemas ofAnswers() throws SAXException {
        return of(Shared.path("examples/driver.xsd"));
    }

    /** A schema of the shared folder. */
    public static OfficialSchemas of(Path file) throws SAXException {
        CatalogFeatures features = CatalogFeatures.builder()
                .with(CatalogFeatures.Feature.RESOLVE, "continue")
                .build();
        CatalogResolver resolver = CatalogManager.catalogResolver(
                features, Shared.path("standards/catalog.xml").toUri());
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver(resolver);
        return new OfficialSchemas(factory.newSchema(file.toFile()), resolver);
    }

    /** Every fault of a document, each with its line; empty for a valid one. */
    public List<String> faults(byte[] xml) throws Exception {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setResourceResolver(resolver);
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return faults;
    }
}
