package org.fonds.citation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.fonds.crosswalk.Cataloging;
import org.fonds.crosswalk.Crosswalk;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.crosswalk.Crosswalks;
import org.fonds.crosswalk.Europeana;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;
import org.fonds.record.LanguageTag;
import org.fonds.source.Reading;
import org.fonds.source.SourceDocument;
import org.fonds.source.SourceReaders;

/** A document page on its way through the product: read, and rendered in every format. */
final class CitedPage {
    static final String COLLECTION = "Configured Archive";
    private static final SourceReaders READERS = SourceReaders.standard();
    private static final List<Crosswalk> CROSSWALKS = crosswalks();

    private final ArchivalRecord record;

    private CitedPage(byte[] page) {
        Reading reading =
                READERS.read(new SourceDocument("page.md", page)).findFirst().orElseThrow();
        if (!(reading instanceof Reading.Accepted accepted)) {
            throw new IllegalStateException(reading.toString());
        }
        this.record = accepted.record();
    }

    static CitedPage of(byte[] page) {
        return new CitedPage(page);
    }

    /** A page that prints this citation and next to nothing else. */
    static CitedPage citing(String citation) {
        String page = """
                # Untitled paper

                ## Citation

                %s

                ## Record ID

                1

                ## Original Language

                Russian

                ## Contents

                Translation - English
                """.formatted(citation);
        return new CitedPage(page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Crosswalk> crosswalks() {
        LanguageTag english = LanguageTag.named("English").orElseThrow();
        return Crosswalks.of(new CrosswalkSettings(
                new RepositoryIdentifier("archive.example.net"),
                new Cataloging("Test archive", english, "text", "Text", "text/html"),
                english,
                COLLECTION,
                "https://archive.example.net/document/{id}",
                URI.create("http://rightsstatements.org/vocab/InC/1.0/"),
                Authorities.NONE,
                new Europeana("Test aggregator", "Test archive", "TEXT")));
    }

    ArchivalRecord record() {
        return record;
    }

    static List<String> formats() {
        return CROSSWALKS.stream()
                .map(crosswalk -> crosswalk.format().prefix().value())
                .toList();
    }

    byte[] in(String format) {
        return CROSSWALKS.stream()
                .filter(crosswalk -> crosswalk.format().prefix().value().equals(format))
                .findFirst()
                .orElseThrow()
                .render(record, LocalDate.of(2026, 11, 22))
                .toBytes();
    }
}
