package org.fonds.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The repository that most tests ask and none changes, started once for all of them: the documents of the demonstration
 * and pages written for it, in two formats, in lists of many pages, taken in at several moments, some changed, some
 * deleted; beside them records that other writers put there.
 *
 * <p>A test class gets it as the parameter of its constructor.
 */
final class Showcase implements ParameterResolver {
    /** The last second of a day, and the first of the next: pages were taken in at both. */
    static final String LAST_SECOND = "2026-11-20T23:59:59Z";

    static final String FIRST_SECOND = "2026-11-21T00:00:00Z";
    static final String HARVESTED = "oai:archive.example.net:harvested-1";

    /** An identifier with all that has to be encoded in a request. */
    static final String AWKWARD = "oai:archive.example.net:a/b?c=d&e;f:g%2Bh+i'j(k)~l[m]@n!$*,";

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Showcase.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Repository.class;
    }

    @Override
    public Repository resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Opened.class, key -> Opened.open(), Opened.class)
                .repository();
    }

    /** The repository and its folder, given back when the last test is done. */
    private record Opened(Repository repository, Path folder) implements AutoCloseable {
        static Opened open() {
            try {
                Path folder = Files.createTempDirectory("showcase");
                Repository repository = new Repository(folder);
                fill(repository, new Pages(folder.resolve("pages")));
                return new Opened(repository, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            repository.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void fill(Repository repository, Pages pages) {
        repository.ingest("2026-11-20T09:10:00Z", Path.of("fixtures"));
        pages.write("Letter from Ada", "Russian", IntStream.rangeClosed(1, 6).toArray());
        repository.ingest(LAST_SECOND, pages.folder());
        pages.write("Note on Korea", "Korean", IntStream.rangeClosed(7, 10).toArray());
        repository.ingest(FIRST_SECOND, pages.folder());
        pages.write("Letter from Ada, second version", "German", 2, 3);
        repository.ingest("2026-11-21T12:00:00Z", pages.folder());
        repository.withdraw("2026-11-21T13:00:00Z", "4", "8", "117312");
        repository.publish(
                "2026-11-22T08:00:00Z",
                Deposits.put(AWKWARD, "Awkward", "", "deposits"),
                Deposits.put(
                        HARVESTED, "Harvested", Deposits.provenance("oai:elsewhere.example.org:1"), "deposits:far"));
    }

    /** Numbers of pages that are deleted. */
    static List<String> deleted() {
        return Stream.of("4", "8", "117312")
                .map(number -> "oai:archive.example.net:" + number)
                .toList();
    }
}
