package org.fonds.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fonds.ingest.NamedSource;
import org.fonds.source.TableMapping;
import org.fonds.source.TableMappingIsFaulty;

/** One source that is configured: {@code source.NAME.path} and, for tables of its own, {@code source.NAME.mapping}. */
final class SourceSettings {
    static final String PREFIX = "source.";

    private static final String PATH = "path";
    private static final String MAPPING = "mapping";

    private final Settings settings;
    private final String name;
    private final Map<String, String> words;

    private SourceSettings(Settings settings, String name, Map<String, String> words) {
        this.settings = settings;
        this.name = name;
        this.words = words;
    }

    /** The sources in the order configured; takes note of what is wrong with them. */
    static List<NamedSource> read(Settings settings) {
        return settings.groups(PREFIX).entrySet().stream()
                .flatMap(group -> new SourceSettings(settings, group.getKey(), group.getValue()).source().stream())
                .toList();
    }

    private Optional<NamedSource> source() {
        words.keySet().stream()
                .filter(word -> !word.equals(PATH) && !word.equals(MAPPING))
                .forEach(word -> settings.problem(key(word), "a source has a path, a mapping, and nothing else"));
        List<Path> paths = each(PATH, Path::of);
        List<TableMapping> mappings = each(MAPPING, file -> TableMapping.read(Path.of(file)));
        if (paths.isEmpty()) {
            pathIsMissing();
            return Optional.empty();
        }
        return Optional.of(new NamedSource(name, paths, true, mappings));
    }

    private void pathIsMissing() {
        if (!words.containsKey(PATH)) {
            settings.problem(key(words.keySet().iterator().next()), "the source has no path; set " + key(PATH));
        } else if (Settings.split(words.getOrDefault(PATH, "")).isEmpty()) {
            settings.problem(key(PATH), "it is empty; write a folder or a file");
        }
    }

    /** Each of the values that a word has; one that cannot be used is left out and noted. */
    private <T> List<T> each(String word, Function<String, T> parse) {
        return Settings.split(words.getOrDefault(word, "")).stream()
                .flatMap(value -> one(word, value, parse).stream())
                .toList();
    }

    private <T> Optional<T> one(String word, String value, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(value));
        } catch (InvalidPathException e) {
            settings.problem(key(word), "'" + value + "' cannot be a path: " + e.getReason() + ".");
        } catch (TableMappingIsFaulty e) {
            settings.problem(key(word), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private String key(String word) {
        return PREFIX + name + "." + word;
    }
}
