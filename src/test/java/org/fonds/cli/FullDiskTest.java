package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.ListScope;
import org.fonds.store.Position;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.StoreChecks;
import org.fonds.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A store on a disk that is full, or mounted for reading only. Left out where nothing can be mounted. */
class FullDiskTest {
    private static final int SIZE = 4 << 20;
    private static final int LEFT = 96 << 10;

    @TempDir
    private Path folder;

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        assumeThat(mounted).as("a file system can be mounted here").isTrue();
        String properties = Files.readString(Path.of("fixtures/fonds.properties"));
        Files.writeString(folder.resolve("fonds.properties"), properties);
        Files.writeString(
                folder.resolve("other.properties"),
                properties.replaceAll("record.content-source *=.*", "record.content-source = Another"));
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private record Ended(int exitCode, String err) {}

    private Ended run(String configuration, String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine line = Fonds.commandLine().setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter()));
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store();
        all[arguments.length + 2] = "--config";
        all[arguments.length + 3] = folder.resolve(configuration).toString();
        return new Ended(line.execute(all), err.toString());
    }

    private String store() {
        return disk.resolve("fonds.db").toString();
    }

    private List<String> records() {
        try (Store store = Stores.open(StoreAddress.of(store()), Clock.systemUTC())) {
            return store.read(snapshot -> {
                long last = snapshot.ledger().lastNumber();
                ListScope all = new ListScope(new MetadataPrefix("mods"), null, 1, last, last);
                return snapshot.records(all, Position.START, new Position(last, Long.MAX_VALUE)).stream()
                        .map(stored -> new String(stored.header(), java.nio.charset.StandardCharsets.UTF_8)
                                + java.util.Arrays.hashCode(stored.body()))
                        .toList();
            });
        }
    }

    private Path fill(int left) throws IOException {
        Path filler = disk.resolve("filler");
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, free - left)]);
        return filler;
    }

    @Test
    void losesNothingWhenTheDiskIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        assertThat(run("fonds.properties", "ingest", "fixtures").exitCode()).isZero();
        List<String> before = records();
        Path filler = fill(LEFT);

        Ended full = run("other.properties", "ingest", "--rerender");
        assertThat(full.exitCode()).as(full.err()).isEqualTo(1);
        assertThat(full.err())
                .endsWith("The store " + store()
                        + " cannot grow: the disk is full. Make room; what was acknowledged is safe.\n");

        Files.delete(filler);
        assertThat(records()).isEqualTo(before).hasSize(28);
        StoreChecks.invariants(store());
        Ended again = run("other.properties", "ingest", "--rerender");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(records()).hasSize(28).doesNotContainAnyElementsOf(before);
    }

    @Test
    void makesNoStoreWhereThereIsNoRoomForOne() throws Exception {
        Path filler = fill(8 << 10);

        Ended full = run("fonds.properties", "ingest", "fixtures");
        assertThat(full.exitCode()).as(full.err()).isEqualTo(1);
        assertThat(full.err()).contains("The store " + store()).contains("full");

        Files.delete(filler);
        assertThat(run("fonds.properties", "ingest", "fixtures").exitCode()).isZero();
    }

    @Test
    void saysThatTheDiskIsForReadingOnly() throws Exception {
        assertThat(run("fonds.properties", "ingest", "fixtures").exitCode()).isZero();
        List<String> before = records();
        assertThat(succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();

        Ended refused = run("other.properties", "ingest", "--rerender");
        assertThat(refused.exitCode()).as(refused.err()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo(
                        "The store " + store() + " cannot be opened: this user may not write it, or not make files in"
                                + " its folder. Give that right, or name another file.\n");

        assertThat(succeeds("mount", "-o", "remount,rw", disk.toString())).isTrue();
        assertThat(records()).isEqualTo(before);
    }
}
