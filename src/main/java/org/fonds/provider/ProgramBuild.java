package org.fonds.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells one build of this program from another: the same request may be answered otherwise by a newer one. Servers that
 * share a store agree while they run the same file.
 */
final class ProgramBuild {
    /** This program's. */
    static final String DIGEST = digest(location());

    private ProgramBuild() {}

    /** A digest of a program's file; of a folder of classes, as those who build it run it, only where it lies. */
    static String digest(Path program) {
        try {
            return Files.isDirectory(program)
                    ? DigestUtils.sha256Hex(program.toString())
                    : new DigestUtils(DigestUtils.getSha256Digest()).digestAsHex(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location() {
        try {
            return Path.of(ProgramBuild.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
