package org.fonds.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.MetadataPrefix;

/**
 * Names what makes renditions: the program's own classes and schemas from reader to validator, and the settings. A
 * rendition with another fingerprint may differ and is rendered anew; nobody has to remember to raise a number.
 */
final class Fingerprint {
    private static final List<String> MAKERS = List.of(
            "org/fonds/record",
            "org/fonds/citation",
            "org/fonds/source",
            "org/fonds/crosswalk",
            "org/fonds/quality",
            "org/fonds/xml",
            "org/fonds/ingest",
            "schemas");

    private final String makers;
    private final String settings;
    private final Map<MetadataPrefix, String> fingerprints = new ConcurrentHashMap<>();

    private Fingerprint(String makers, String settings) {
        this.makers = makers;
        this.settings = settings;
    }

    /**
     * The fingerprint of this program under these settings.
     *
     * @param settings every setting that a rendition depends on, written out
     */
    static Fingerprint of(String settings) {
        try {
            Path program = Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Fingerprint(Files.isDirectory(program) ? digest(program) : digestJar(program), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written out once a format: the settings are long, tables of archives among them, and renditions are many. */
    String of(MetadataPrefix prefix) {
        return fingerprints.computeIfAbsent(prefix, this::digestOf);
    }

    private String digestOf(MetadataPrefix prefix) {
        return DigestUtils.sha256Hex(makers + "\n" + settings + "\n" + prefix).substring(0, 16);
    }

    private static String digestJar(Path jar) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            return digest(content.getPath("/"));
        }
    }

    private static String digest(Path root) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String maker : MAKERS) {
            try (Stream<Path> files = Files.walk(root.resolve(maker))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] content = Files.readAllBytes(file);
                    String name = root.relativize(file).toString().replace('\\', '/');
                    DigestUtils.updateDigest(digest, name + " " + content.length + "\n");
                    DigestUtils.updateDigest(digest, content);
                }
            }
        }
        return Hex.encodeHexString(digest.digest());
    }
}
