package org.fonds.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.ingest.NamedSource;

/** The sources that are configured: {@code source.NAME.path}. */
final class SourceSettings {
    static final String PREFIX = "source.";

    private SourceSettings() {}

    /** The sources in the order configured; takes note of what is wrong with them. */
    static List<NamedSource> read(Settings settings) {
        List<NamedSource> sources = new ArrayList<>();
        settings.groups(PREFIX)
                .forEach((name, words) -> words.forEach((word, value) -> {
                    List<Path> paths =
                            Settings.split(value).stream().map(Path::of).toList();
                    if (!word.equals("path")) {
                        settings.problem(PREFIX + name + "." + word, "a source has a path and nothing else");
                    } else if (paths.isEmpty()) {
                        settings.problem(PREFIX + name + ".path", "it is empty; write a folder or a file");
                    } else {
                        sources.add(new NamedSource(name, paths, true));
                    }
                }));
        return sources;
    }
}
