package org.fonds.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fonds.record.ArchivalRecord;
import org.junit.jupiter.api.Assertions;

/** The examples of each layout, which stand as files beside the tests, and what is read of them. */
final class LayoutExample {
    static final String MUSEUM = text("museum.mapping");

    private LayoutExample() {}

    static byte[] bytes(String name) {
        try (InputStream in = LayoutExample.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static SourceReaders museum() {
        return SourceReaders.standard().mapping(TableMapping.parse("museum.mapping", MUSEUM));
    }

    static List<Reading> read(SourceReaders readers, String text) {
        return readers.read(new SourceDocument("file", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static List<Reading> read(String text) {
        return read(SourceReaders.standard(), text);
    }

    static Reading.Accepted accepted(Reading reading) {
        return Assertions.assertInstanceOf(Reading.Accepted.class, reading, reading::toString);
    }

    static ArchivalRecord record(Reading reading) {
        return accepted(reading).record();
    }

    /** The record of a file with one document. */
    static ArchivalRecord record(String text) {
        List<Reading> readings = read(text);
        Assertions.assertEquals(1, readings.size(), readings::toString);
        return record(readings.get(0));
    }

    static List<String> remarks(Reading reading) {
        return accepted(reading).remarks().stream().map(Remark::toString).toList();
    }
}
