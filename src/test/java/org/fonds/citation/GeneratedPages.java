package org.fonds.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.fonds.record.Citation;

/**
 * Writes an archive of any size to be ingested on a large scale: document pages in three layouts, a hundred in a folder,
 * with citations of the grammar and transcripts of some pages. The same numbers give the same bytes.
 *
 * <pre>{@code
 * mvn -q test-compile
 * java -cp target/test-classes:target/classes org.fonds.citation.GeneratedPages pages 20000
 * }</pre>
 */
public final class GeneratedPages {
    private static final int IN_A_FOLDER = 100;
    private static final long SEED = 19_501_001;

    private static final String COVER_SHEET = """
            # %2$s %3$s

            ## Citation

            %4$s

            https://archive.example.net/document/%1$d

            ## Summary

            %5$s

            ## Credits

            This document was made possible with support from the Harbor Foundation

            ## Original Language

            Russian

            ## Contents

            Translation - English

            %6$s
            """;

    private static final String NEW_SITE = """
            %2$s

            %3$s

            This document was made possible with support from the Harbor Foundation

            %6$s

            Summary

            %5$s

            Author(s)

            Velimirov, Arkady

            Document Information

            Source

            RGANI, f. 5, op. 28, d. %1$d, ll. 12-15. Translated by Ada Lund.

            Original Archive

            Russian State Archive of Contemporary History (RGANI)

            Language

            Russian

            Record ID

            %1$d
            """;

    private final Random random = new Random(SEED);
    private final GeneratedCitations citations = new GeneratedCitations(SEED);

    private GeneratedPages() {}

    /** Takes a folder, which is made, and a number of pages. */
    public static void main(String[] arguments) throws IOException {
        new GeneratedPages().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void write(Path folder, int count) throws IOException {
        for (int id = 1; id <= count; id++) {
            Path part = Files.createDirectories(folder.resolve(String.format("%04d", id / IN_A_FOLDER)));
            Files.writeString(part.resolve(id + ".md"), page(id));
        }
    }

    private String page(int id) {
        Citation citation = citations.next();
        String printed = citation.date().printed();
        String title = citation.title();
        String layout = random.nextInt(4) == 0 ? NEW_SITE : COVER_SHEET;
        return layout.formatted(
                id,
                printed.isEmpty() ? "October 1, 1950" : printed,
                title == null ? "Letter No. " + id + ", Arkady Velimirov to Piet Sandoval" : title,
                citation.text(),
                words(60),
                transcript());
    }

    private String transcript() {
        StringBuilder text = new StringBuilder();
        for (int paragraphs = 3 + random.nextInt(20); paragraphs > 0; paragraphs--) {
            text.append(words(40 + random.nextInt(120))).append("\n\n");
        }
        return text.toString().stripTrailing();
    }

    private String words(int count) {
        List<String> words = List.of(
                "the",
                "ferry",
                "is",
                "late",
                "and",
                "Béla",
                "asks",
                "for",
                "nets",
                "Порт",
                "before",
                "winter",
                "1951",
                "comrade",
                "harbor",
                "of",
                "to",
                "港",
                "ministry",
                "telegram");
        StringBuilder text = new StringBuilder("We");
        for (int i = 0; i < count; i++) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.append('.').toString();
    }
}
