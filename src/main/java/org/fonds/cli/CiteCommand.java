package org.fonds.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fonds.citation.CitationFields;
import org.fonds.citation.CitationParser;
import org.fonds.record.Citation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fonds cite}: a filter, so that an archivist sees what is understood before anything is ingested. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = {
            "Takes citations apart: reads one a line, writes one JSON object a line, in UTF-8.",
            "",
            "Keys: citation, title, date, aggregator, locations, copies, agents, url, notes, rest; what is",
            "not in the citation has no key. What is not understood stands in 'rest'. Needs no configuration",
            "and no store.",
            ""
        },
        footer = {
            "",
            "Example: fonds cite citations.txt | jq -c 'select(.rest)'",
            "         echo 'RGANI, f. 5, op. 28, d. 9001' | fonds cite"
        })
final class CiteCommand implements Callable<Integer> {
    /** What is longer was never written as a citation, and a page's citation of that length is not parsed either. */
    private static final int LONGEST = 10_000;

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = STANDARD_INPUT,
            description = "The citations, one a line. Default: standard input, which is also called -.")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--archives",
            paramLabel = "FILE",
            description = "A table of archives of your own, which extends the one that comes with Fonds.")
    private @Nullable Path archives;

    @Override
    public Integer call() throws IOException {
        CitationParser parser = new CitationParser(ArchiveTables.extendedBy(Optional.ofNullable(archives)));
        try (InputStream in = new BufferedInputStream(open())) {
            cite(parser, new TextLines(in, file.equals(STANDARD_INPUT) ? "standard input" : file), in);
        }
        return ExitCode.DONE;
    }

    private InputStream open() {
        if (file.equals(STANDARD_INPUT)) {
            return System.in;
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new ConfigurationIsWrong(
                    List.of("'" + file + "' is a folder. Name a file with one citation on each line."));
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new ConfigurationIsWrong(List.of("There is no file '" + file + "' to read citations from."));
        } catch (IOException e) {
            throw new CommandFailed("'" + file + "' cannot be read", e);
        }
    }

    private void cite(CitationParser parser, TextLines lines, InputStream in) throws IOException {
        try (JsonLines out = JsonLines.toStandardOutput()) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                out.write(CitationFields.of(parsed(parser, line.get())));
                // Somebody who types, or a program that asks and waits, sees each answer at once.
                if (in.available() == 0) {
                    out.flush();
                }
            }
        }
    }

    private static Citation parsed(CitationParser parser, String line) {
        if (line.isEmpty()) {
            return Citation.NONE;
        }
        return line.length() > LONGEST ? Citation.unparsed(line) : parser.parse(line);
    }
}
