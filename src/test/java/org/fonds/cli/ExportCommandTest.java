package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoredRecord;
import org.fonds.store.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of {@code fonds export} are what harvesters get. */
class ExportCommandTest {
    private static final String SEED = "oai:digitalarchive.wilsoncenter.org:117312";
    private static final String SEED_FILE = "mods/oai%3Adigitalarchive.wilsoncenter.org%3A117312.xml";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void ingestTheFixtures() {
        assertThat(run("ingest", "fixtures")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writesEachRecordByteForByteWithAManifest() throws IOException {
        assertThat(run("export", "--out", folder.toString())).isEqualTo(ExitCode.DONE);

        byte[] exported = Files.readAllBytes(folder.resolve(SEED_FILE));
        assertThat(served()).startsWith("<metadata>" + new String(exported, StandardCharsets.UTF_8) + "</metadata>");
        List<String> manifest = Files.readAllLines(folder.resolve("manifest-sha256.txt"));
        assertThat(manifest)
                .hasSize((int) files(folder) - 1)
                .contains(DigestUtils.sha256Hex(exported) + "  " + SEED_FILE);
        assertThat(folder.resolve("mods")).isDirectory();
        assertThat(folder.resolve("oai_dc")).isDirectory();
    }

    @Test
    void goesOnWhereItWasBrokenOff() throws IOException {
        run("export", "--prefix", "mods", "--out", folder.toString());
        Path whole = folder.resolve(SEED_FILE);
        byte[] before = Files.readAllBytes(whole);
        Files.delete(folder.resolve("manifest-sha256.txt"));
        Files.write(whole, new byte[] {1, 2});
        Files.write(folder.resolve(SEED_FILE + ".part"), new byte[] {3});

        assertThat(run("export", "--prefix", "mods", "--out", folder.toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(Files.readAllBytes(whole)).isEqualTo(before);
        assertThat(folder.resolve("manifest-sha256.txt")).exists();
        assertThat(folder.resolve(SEED_FILE + ".part")).doesNotExist();
    }

    @Test
    void writesACollectionThatIsValidatedAsSuch() throws IOException {
        assertThat(run("export", "--prefix", "mods", "--as-collection", "--out", folder.toString()))
                .isEqualTo(ExitCode.DONE);

        String collection = Files.readString(folder.resolve("mods.xml"));
        assertThat(collection).startsWith("<modsCollection xmlns=\"http://www.loc.gov/mods/v3\">\n<mods ");
        assertThat(run("validate", folder.resolve("mods.xml").toString())).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writesAZipFileThatIsTheSameTwice() throws IOException {
        Path first = folder.resolve("1.zip");
        Path second = folder.resolve("2.zip");
        run("export", "--prefix", "oai_dc", "--set", "language:rus", "--out", first.toString());
        run("export", "--prefix", "oai_dc", "--set", "language:rus", "--out", second.toString());

        assertThat(first).hasSameBinaryContentAs(second);
        try (ZipFile zip = new ZipFile(first.toFile())) {
            assertThat(zip.getEntry("manifest-sha256.txt")).isNotNull();
            assertThat(zip.getEntry(SEED_FILE.replace("mods/", "oai_dc/"))).isNotNull();
        }
        assertThat(folder.resolve("1.zip.parts")).doesNotExist();
    }

    @Test
    void goesOnWithAZipFileThatWasBrokenOff() throws IOException {
        Path unbroken = folder.resolve("1.zip");
        Path broken = folder.resolve("2.zip");
        Path parts = folder.resolve("2.zip.parts");
        run("export", "--prefix", "mods", "--out", unbroken.toString());
        run("export", "--prefix", "mods", "--out", parts.toString());
        Files.delete(parts.resolve("manifest-sha256.txt"));
        Files.delete(parts.resolve(SEED_FILE));
        Files.write(parts.resolve(SEED_FILE + ".part"), new byte[] {1});
        Files.writeString(parts.resolve("mods/gone-since.xml"), "<mods/>");
        List<Path> there = records(parts);
        FileTime early = FileTime.fromMillis(0);
        for (Path file : there) {
            Files.setLastModifiedTime(file, early);
        }
        Path witness = folder.resolve("witness");
        Files.createLink(witness, there.get(0));

        assertThat(run("export", "--prefix", "mods", "--out", broken.toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(broken).hasSameBinaryContentAs(unbroken);
        assertThat(parts).doesNotExist();
        assertThat(Files.getLastModifiedTime(witness))
                .as("a file that was there was not written again")
                .isEqualTo(early);
    }

    @Test
    void leavesTheFilesOfAZipFileThatWasBrokenOffInTheMiddle() throws IOException {
        Path zip = folder.resolve("1.zip");
        try (ExportTarget target = ExportTarget.at(zip)) {
            target.add("mods/a.xml", new byte[] {1});
            assertThatThrownBy(() -> target.addLong("mods.xml", out -> {
                        out.write(2);
                        throw new IOException("the disk is full");
                    }))
                    .hasMessage("the disk is full");
        }

        assertThat(zip).doesNotExist();
        assertThat(folder.resolve("1.zip.parts/mods/a.xml")).hasBinaryContent(new byte[] {1});
        assertThat(folder.resolve("1.zip.parts/mods.xml")).doesNotExist();
    }

    private static List<Path> records(Path parts) throws IOException {
        try (Stream<Path> files = Files.list(parts.resolve("mods"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.endsWith("gone-since.xml"))
                    .toList();
        }
    }

    @Test
    void selectsByDate() throws IOException {
        run("export", "--until", "2000-01-01", "--out", folder.toString());

        assertThat(Files.readAllLines(folder.resolve("manifest-sha256.txt"))).isEmpty();
    }

    @Test
    void refusesWhatItCannotDo() {
        String out = folder.resolve("none").toString();
        assertThat(run("export", "--prefix", "ead", "--out", out)).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "--set", "nothing", "--out", out)).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "--from", "yesterday", "--out", out)).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "--prefix", "oai_dc", "--as-collection", "--out", out))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "--prefix", "mods", "--as-collection", "--out", out + ".xml"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }

    private static String served() {
        try (Store store = Stores.open(StoreAddress.of(store()), Clock.systemUTC())) {
            return store.<String>read(snapshot -> snapshot.record(new OaiIdentifier(SEED), new MetadataPrefix("mods"))
                    .map(StoredRecord::body)
                    .map(body -> new String(body, StandardCharsets.UTF_8))
                    .orElseThrow());
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static String store() {
        return shared.resolve("export.db").toString();
    }

    private static int run(String... arguments) {
        Stream<String> place = arguments[0].equals("export")
                ? Stream.of("--store", store())
                : Stream.of("--store", store(), "--config", "fixtures/fonds.properties");
        return Fonds.run(Stream.concat(Stream.of(arguments), place).toArray(String[]::new));
    }
}
