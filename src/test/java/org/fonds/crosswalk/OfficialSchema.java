package org.fonds.crosswalk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
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

    /** DCMI leaves the container of qualified Dublin Core without a namespace; this gives it the one of oai_qdc. */
    private static final String QUALIFIED_DC = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://worldcat.org/xmlschemas/qdc-1.0/">
              <xs:include schemaLocation="dc/qdc-2008/qualifieddc.xsd"/>
            </xs:schema>
            """;

    /** The official schema of a format that Fonds offers. */
    static OfficialSchema of(String prefix) {
        Path standards = SharedFiles.needed("standards");
        return switch (prefix) {
            case "oai_dc" -> of(standards, "oai-pmh/oai_dc.xsd");
            case "mods" -> of(standards, "mods/mods-3-8.xsd");
            case "marcxml" -> of(standards, "marcxml/MARC21slim.xsd");
            case "edm" -> of(standards, "edm/EDM.xsd");
            case "oai_qdc" ->
                of(
                        standards,
                        new StreamSource(
                                new StringReader(QUALIFIED_DC),
                                standards.resolve("qdc.xsd").toUri().toString()));
            default -> throw new IllegalArgumentException(prefix);
        };
    }

    static OfficialSchema of(Path standards, String schema) {
        return of(standards, new StreamSource(standards.resolve(schema).toFile()));
    }

    private static OfficialSchema of(Path standards, StreamSource schema) {
        CatalogFeatures features = CatalogFeatures.builder()
                .with(CatalogFeatures.Feature.RESOLVE, "continue")
                .build();
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(CatalogManager.catalogResolver(
                    features, standards.resolve("catalog.xml").toUri()));
            return new OfficialSchema(factory.newSchema(schema));
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
