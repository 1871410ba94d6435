package org.fonds.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.ingest.NamedSource;

/** Which sources a command line means. */
final class NamedSources {
    private NamedSources() {}

    /**
     * The sources to read: those given, under the name given, else the name that the configuration has for the path, else
     * the absolute path; all configured ones where none is given.
     *
     * @throws ConfigurationIsWrong where a name is given that fits nothing
     */
    static List<NamedSource> of(List<Path> given, Optional<String> name, List<NamedSource> configured) {
        if (given.isEmpty()) {
            List<NamedSource> chosen = configured.stream()
                    .filter(source -> name.isEmpty() || source.name().equals(name.get()))
                    .toList();
            if (chosen.isEmpty() && name.isPresent()) {
                throw new ConfigurationIsWrong(List.of(
                        "no configured source is called '" + name.get() + "', and no SOURCE is given to be called so"));
            }
            return chosen;
        }
        return name.map(one -> List.of(new NamedSource(one, given)))
                .orElseGet(() ->
                        given.stream().map(path -> named(path, configured)).toList());
    }

    private static NamedSource named(Path path, List<NamedSource> configured) {
        return configured.stream()
                .filter(source ->
                        source.paths().size() == 1 && same(source.paths().get(0), path))
                .findFirst()
                .orElseGet(() -> NamedSource.at(path));
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
