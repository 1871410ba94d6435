package org.fonds.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.catalog.Catalog;
import javax.xml.catalog.CatalogException;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.fonds.xml.SafeXml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/**
 * Official schemas in a folder of the operator's, found by its {@code catalog.xml} or, without one, by their file names.
 * Nothing outside the folder is read.
 */
public final class OfficialSchemas implements LSResourceResolver {
    private static final String CATALOG = "catalog.xml";

    private final Path folder;
    private final @Nullable Catalog catalog;
    private final Map<String, Path> byName = new HashMap<>();
    private final Map<Path, Schema> compiled = new ConcurrentHashMap<>();

    private OfficialSchemas(Path folder, @Nullable Catalog catalog) throws IOException {
        this.folder = folder.toRealPath();
        this.catalog = catalog;
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".xsd"))
                    .sorted()
                    .forEach(file -> byName.putIfAbsent(file.getFileName().toString(), file));
        }
    }

    /**
     * The schemas in a folder.
     *
     * @throws SchemasAreUnusable where it is no folder, has no schema, or a faulty catalog
     */
    public static OfficialSchemas in(Path folder) {
        try {
            Path file = folder.resolve(CATALOG);
            Catalog catalog =
                    Files.exists(file) ? CatalogManager.catalog(CatalogFeatures.defaults(), file.toUri()) : null;
            OfficialSchemas schemas = new OfficialSchemas(folder, catalog);
            if (schemas.byName.isEmpty()) {
                throw new SchemasAreUnusable(folder + ": there is no schema (.xsd) in this folder.");
            }
            return schemas;
        } catch (IOException | CatalogException e) {
            throw new SchemasAreUnusable(folder + ": the schemas cannot be read (" + e.getMessage() + ").");
        }
    }

    /**
     * The file of the schema by which a record is to be checked: the one it names for its namespace, if that is at hand,
     * else the format's.
     */
    Optional<Path> schema(RecordFormat format, String schemaLocation) {
        String[] pairs = schemaLocation.strip().split("\\s+", -1);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            Optional<Path> named = pairs[i].equals(format.namespace()) ? file(pairs[i + 1]) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return file(format.schema());
    }

    /** Whether the schema at a URL is at hand. */
    boolean has(String url) {
        return file(url).isPresent();
    }

    /**
     * Compiles the schema at a URL that is {@link #has at hand}.
     *
     * @throws SchemasAreUnusable where it does not compile
     */
    Schema compile(String url) {
        return compile(file(url).orElseThrow());
    }

    /**
     * Compiles a schema that {@link #schema} gave, once.
     *
     * @throws SchemasAreUnusable where it does not compile
     */
    Schema compile(Path file) {
        return compiled.computeIfAbsent(file, this::compiled);
    }

    private Schema compiled(Path file) {
        try {
            SchemaFactory factory = SafeXml.schemaFactory();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            factory.setResourceResolver(this);
            return factory.newSchema(new StreamSource(file.toFile()));
        } catch (SAXException e) {
            throw new SchemasAreUnusable("The schema " + file + " does not compile: " + e.getMessage());
        }
    }

    private Optional<Path> file(String url) {
        String found = catalog == null ? null : catalog.matchSystem(url);
        if (found == null && catalog != null) {
            found = catalog.matchURI(url);
        }
        Optional<Path> file = found == null
                ? Optional.ofNullable(byName.get(url.substring(url.lastIndexOf('/') + 1)))
                : Optional.of(Path.of(URI.create(found)));
        return file.filter(Files::exists).filter(this::isInside);
    }

    private boolean isInside(Path file) {
        try {
            return file.toRealPath().startsWith(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String baseUri) {
        return Stream.of(beside(baseUri, systemId), known(systemId), known(namespace))
                .flatMap(Optional::stream)
                .findFirst()
                .map(OfficialSchemas::input)
                .orElseThrow(() -> new SchemasAreUnusable("The schema " + systemId + " of '" + namespace + "', which "
                        + baseUri + " needs, is not in " + folder + "."));
    }

    private Optional<Path> beside(@Nullable String baseUri, @Nullable String systemId) {
        if (baseUri == null || systemId == null || !baseUri.startsWith("file:")) {
            return Optional.empty();
        }
        URI address = URI.create(baseUri).resolve(systemId.replace(" ", "%20"));
        return "file".equals(address.getScheme())
                ? Optional.of(Path.of(address)).filter(Files::exists).filter(this::isInside)
                : Optional.empty();
    }

    private Optional<Path> known(@Nullable String address) {
        return address == null ? Optional.empty() : file(address);
    }

    private static LSInput input(Path file) {
        try {
            InputStream bytes = Files.newInputStream(file);
            return new SchemaInput(file.toUri().toString(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
