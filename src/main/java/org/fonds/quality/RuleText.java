package org.fonds.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file of rules.
 *
 * @param name for people: the file's path
 * @param address what relative references in it are resolved against; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a parser; never compared
record RuleText(String name, String address, byte[] bytes) {

    /** The rules that come with Fonds for a format; empty text where there are none. */
    static RuleText ofProfile(String prefix) {
        String path = "/schemas/" + prefix + "/rules.sch";
        try (InputStream in = RuleText.class.getResourceAsStream(path)) {
            return new RuleText(path, "", in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An operator's file.
     *
     * @throws RuleFileIsFaulty where it cannot be read
     */
    static RuleText of(Path file) {
        try {
            URI address = file.toUri();
            return new RuleText(file.toString(), address.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RuleFileIsFaulty(file.toString(), 0, "it cannot be read (" + e + ").");
        }
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }
}
