package org.fonds.testing;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.catalog.CatalogResolver;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schemas of the shared folder, offline, one grammar each. */
public final class OfficialSchemas {
    private static final String SCHEMA = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";

    /** What answers in qualified Dublin Core and EDM hold beside it; both define Dublin Core in their own ways. */
    private static final String ENVELOPE = """
            >
              <xs:import namespace="http://www.openarchives.org/OAI/2.0/" schemaLocation="oai-pmh/OAI-PMH.xsd"/>
              <xs:import namespace="http://www.openarchives.org/OAI/2.0/rights/" schemaLocation="oai-pmh/rightsManifest.xsd"/>
            </xs:schema>
            """;

    /** DCMI leaves the container of qualified Dublin Core without a namespace; this gives it the one of oai_qdc. */
    private static final String QUALIFIED_DC = """
             targetNamespace="http://worldcat.org/xmlschemas/qdc-1.0/">
              <xs:include schemaLocation="dc/qdc-2008/qualifieddc.xsd"/>
            </xs:schema>
            """;

    private final Map<String, Schema> schemas;
    private final CatalogResolver resolver;

    /** @param schemas by words of the documents that they are for, the first that fits; the empty words fit all */
    private OfficialSchemas(Map<String, Schema> schemas, CatalogResolver resolver) {
        this.schemas = schemas;
        this.resolver = resolver;
    }

    /** The protocol's envelope with everything that Fonds puts in it, as {@code examples/driver.xsd} joins them. */
    public static OfficialSchemas ofAnswers() throws SAXException {
        CatalogResolver resolver = resolver();
        SchemaFactory factory = factory(resolver);
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("<oai_qdc:qualifieddc", factory.newSchema(new Source[] {written(ENVELOPE), written(QUALIFIED_DC)}));
        schemas.put("<rdf:RDF", factory.newSchema(new Source[] {
            written(ENVELOPE),
            new StreamSource(Shared.path("standards/edm/EDM.xsd").toFile())
        }));
        schemas.put("", factory.newSchema(Shared.path("examples/driver.xsd").toFile()));
        return new OfficialSchemas(schemas, resolver);
    }

    /** A schema of the shared folder. */
    public static OfficialSchemas of(Path file) throws SAXException {
        CatalogResolver resolver = resolver();
        return new OfficialSchemas(Map.of("", factory(resolver).newSchema(file.toFile())), resolver);
    }

    private static Source written(String rest) {
        return new StreamSource(
                new StringReader(SCHEMA + rest),
                Shared.path("standards").resolve("written.xsd").toUri().toString());
    }

    private static CatalogResolver resolver() {
        CatalogFeatures features = CatalogFeatures.builder()
                .with(CatalogFeatures.Feature.RESOLVE, "continue")
                .build();
        return CatalogManager.catalogResolver(
                features, Shared.path("standards/catalog.xml").toUri());
    }

    private static SchemaFactory factory(CatalogResolver resolver) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver(resolver);
        return factory;
    }

    private Schema schemaOf(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        return schemas.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Every fault of a document, each with its line; empty for a valid one. */
    public List<String> faults(byte[] xml) throws Exception {
        List<String> faults = new ArrayList<>();
        Validator validator = schemaOf(xml).newValidator();
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
