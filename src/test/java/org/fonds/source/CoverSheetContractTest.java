package org.fonds.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.citation.CitationParser;

class CoverSheetContractTest extends SourceReaderContractTest {
    @Override
    SourceReader reader() {
        return new CoverSheetReader(CitationParser.standard());
    }

    @Override
    byte[] example() {
        try {
            return Files.readAllBytes(Path.of("fixtures/300641-main-points-of-meeting-sato-chiang.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
