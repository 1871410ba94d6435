package org.fonds.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of an archive, written by a test into a folder. */
final class Pages {
    private final Path folder;

    Pages(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Writes pages with these numbers and this title, each a file of its own. */
    Pages write(String title, String language, int... numbers) {
        for (int number : numbers) {
            try {
                Files.writeString(folder.resolve(number + ".md"), page(number, title, language));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    void delete(int number) {
        try {
            Files.delete(folder.resolve(number + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(int number, String title, String language) {
        return """
                # March 3, 1956 %2$s

                ## Citation

                "%2$s," March 3, 1956, Archive of Tests, RGANI, f. 5, op. 28, d. %1$d, l. 12.

                https://archive.example.net/document/%1$d

                ## Record ID

                %1$d

                ## Summary

                A page with <marks>, "quotes" & an ampersand.

                ## Collection(s)

                Cold War: Élan & Co.

                ## Original Language

                %3$s

                ## Contents

                Translation - English

                The text.
                """.formatted(number, title, language);
    }
}
