package org.fonds.quality;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.catalog.CatalogResolver;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.fonds.protocol.MetadataFormat;
import org.fonds.xml.Finding;
import org.fonds.xml.SafeXml;
import org.fonds.xml.XmlFragment;
import org.xml.sax.SAXException;

/**
 * Checks fragments of others against the official schemas in an operator's folder, which a {@code catalog.xml} (OASIS XML
 * Catalogs 1.1) finds by their addresses. Nothing is fetched. Each format has a grammar of its own. Safe for several
 * threads.
 */
public final class OfficialSchemas {
    private static final String CATALOG = "catalog.xml";

    private final CatalogResolver resolver;
    private final Map<MetadataFormat, Optional<SchemaCheck>> checks = new ConcurrentHashMap<>();

    private OfficialSchemas(CatalogResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The schemas in a folder.
     *
     * @throws IllegalArgumentException where there is no catalog in it
     */
    public static OfficialSchemas in(Path folder) {
        Path catalog = folder.resolve(CATALOG);
        if (!Files.isReadable(catalog)) {
            throw new IllegalArgumentException("there is no " + CATALOG + " in " + folder
                    + ". It names the file of each schema by the schema's address.");
        }
        CatalogFeatures features = CatalogFeatures.builder()
                .with(CatalogFeatures.Feature.RESOLVE, "continue")
                .build();
        return new OfficialSchemas(CatalogManager.catalogResolver(features, catalog.toUri()));
    }

    /** Whether the folder holds the schema of this format. */
    public boolean knows(MetadataFormat format) {
        return checkOf(format).isPresent();
    }

    /**
     * What is wrong with the fragment by the schema of its format.
     *
     * @throws FormatIsUnknown where the folder does not hold that schema
     */
    public List<Finding> check(MetadataFormat format, XmlFragment fragment) {
        return checkOf(format)
                .orElseThrow(() -> new FormatIsUnknown(format.prefix(), List.of()))
                .check(fragment);
    }

    private Optional<SchemaCheck> checkOf(MetadataFormat format) {
        return checks.computeIfAbsent(format, this::compile);
    }

    private Optional<SchemaCheck> compile(MetadataFormat format) {
        return file(format.schema()).map(file -> SchemaCheck.of(format.prefix(), schema(file)));
    }

    private Optional<String> file(String address) {
        try {
            String found = resolver.resolve(address, null).getSystemId();
            return Optional.ofNullable(found)
                    .filter(file -> file.startsWith("file:") && Files.exists(Path.of(URI.create(file))));
        } catch (javax.xml.catalog.CatalogException unlisted) {
            return Optional.empty();
        }
    }

    private Schema schema(String file) {
        try {
            SchemaFactory factory = SafeXml.schemaFactory();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            // The schemas of the W3C have document types, which lie beside them.
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            factory.setResourceResolver(resolver);
            return factory.newSchema(new StreamSource(file));
        } catch (SAXException e) {
            throw new IllegalArgumentException("The schema " + file + " cannot be used: " + e.getMessage(), e);
        }
    }
}
