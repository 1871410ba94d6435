package org.fonds.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fonds.ingest.NamedSource;
import org.fonds.source.SourceFiles;

/** Which sources a command line means. */
final class NamedSources {
    private final List<NamedSource> configured;
    private final Supplier<List<String>> known;

    /**
     * @param known the names of sources that the store has items of; asked for only when needed
     */
    NamedSources(List<NamedSource> configured, Supplier<List<String>> known) {
        this.configured = List.copyOf(configured);
        this.known = known;
    }

    /**
     * The sources to read: those given, under the name given, else under the name of the source that the path is or lies
     * in, else by the absolute path; all configured ones where none is given.
     *
     * @throws ConfigurationIsWrong where a name is given that fits nothing
     * @throws org.fonds.source.SourceDoesNotExist where there is nothing at a path
     */
    List<NamedSource> of(List<Path> given, Optional<String> name) {
        if (name.isPresent() && name.get().isBlank()) {
            throw new ConfigurationIsWrong(List.of("--as: the name of the source is empty"));
        }
        List<NamedSource> sources = given.isEmpty() ? configured(name) : given(given, name);
        sources.forEach(source -> source.paths().forEach(SourceFiles::at));
        return sources;
    }

    private List<NamedSource> configured(Optional<String> name) {
        List<NamedSource> chosen = configured.stream()
                .filter(source -> name.isEmpty() || source.name().equals(name.get()))
                .toList();
        if (chosen.isEmpty() && name.isPresent()) {
            throw new ConfigurationIsWrong(List.of(
                    "no configured source is called '" + name.get() + "', and no SOURCE is given to be called so"));
        }
        return chosen;
    }

    private List<NamedSource> given(List<Path> given, Optional<String> name) {
        return name.map(one -> List.of(new NamedSource(
                        one,
                        outermost(given),
                        isWhole(one, given),
                        called(one).map(NamedSource::mappings).orElse(List.of()))))
                .orElseGet(() -> given.stream().map(this::named).toList());
    }

    /** A path inside another one given is read with that. */
    private static List<Path> outermost(List<Path> given) {
        return given.stream()
                .filter(path -> given.stream()
                        .noneMatch(other ->
                                !real(other).equals(real(path)) && real(path).startsWith(real(other))))
                .distinct()
                .toList();
    }

    private Optional<NamedSource> called(String name) {
        return configured.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    /** Whether the paths are all of the source that has this name; of a free name only its user knows. */
    private boolean isWhole(String name, List<Path> given) {
        List<Path> roots = called(name)
                .map(NamedSource::paths)
                .orElseGet(() -> Path.of(name).isAbsolute() ? List.of(Path.of(name)) : List.of());
        return roots.stream()
                .allMatch(root -> given.stream().anyMatch(path -> real(root).startsWith(real(path))));
    }

    private NamedSource named(Path path) {
        Path real = real(path);
        for (NamedSource source : configured) {
            if (source.paths().stream().anyMatch(root -> real.startsWith(real(root)))) {
                boolean whole = source.paths().size() == 1
                        && real.equals(real(source.paths().get(0)));
                return new NamedSource(source.name(), List.of(path), whole, source.mappings());
            }
        }
        return known.get().stream()
                .filter(owner -> Path.of(owner).isAbsolute() && real.startsWith(owner))
                .max(Comparator.comparing(String::length))
                .map(owner ->
                        new NamedSource(owner, List.of(path), real.toString().equals(owner)))
                .orElseGet(() -> new NamedSource(real.toString(), List.of(path), true));
    }

    /** Links resolved, so that one folder is one source by whatever way one comes to it. */
    private static Path real(Path path) {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
