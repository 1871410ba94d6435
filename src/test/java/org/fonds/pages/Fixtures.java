package org.fonds.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The pages of the documents of the demonstration, served once for all tests that only ask. A test class gets the site as
 * the parameter of its constructor.
 */
final class Fixtures implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Fixtures.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PublishedSite.class;
    }

    @Override
    public PublishedSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Served.class, key -> Served.start(), Served.class)
                .site();
    }

    /** The site and its folder, given back when the last test is done. */
    private record Served(PublishedSite site, Path folder) implements AutoCloseable {
        static Served start() {
            try {
                Path folder = Files.createTempDirectory("fixtures");
                PublishedSite site = new PublishedSite(folder);
                site.ingest(Path.of("fixtures"));
                return new Served(site, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            site.close();
            PathUtils.deleteDirectory(folder);
        }
    }
}
