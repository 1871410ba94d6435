package org.fonds.quality;

import java.io.InputStream;
import java.net.URI;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.fonds.xml.SafeXml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/**
 * Compiles schemas that lie on the class path, with all that they import and include. Schemas are named by addresses of
 * a scheme of our own, {@code classpath:/schemas/mods/mods.xsd}: the address of a resource inside a jar is opaque, and
 * no relative one can be resolved against it.
 */
final class ClassPathSchemas implements LSResourceResolver {
    private static final String SCHEME = "classpath:";

    private ClassPathSchemas() {}

    /** The schema at {@code path}, such as {@code /schemas/mods/mods.xsd}. */
    static Schema compile(String path) {
        try {
            SchemaFactory factory = SafeXml.schemaFactory();
            factory.setResourceResolver(new ClassPathSchemas());
            return factory.newSchema(new StreamSource(open(path), SCHEME + path));
        } catch (SAXException e) {
            throw new IllegalStateException("The schema " + path + " does not compile: " + e.getMessage(), e);
        }
    }

    @Override
    public LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String baseUri) {
        if (systemId == null || baseUri == null) {
            throw new IllegalStateException("A schema imports " + namespace + " without saying from where");
        }
        URI address = URI.create(baseUri).resolve(systemId);
        if (!address.toString().startsWith(SCHEME)) {
            throw new IllegalStateException("A schema is taken from the class path alone: " + address);
        }
        return new SchemaInput(address.toString(), open(address.getPath()));
    }

    private static InputStream open(String path) {
        InputStream in = ClassPathSchemas.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("A schema is missing from the class path: " + path);
        }
        return in;
    }
}
