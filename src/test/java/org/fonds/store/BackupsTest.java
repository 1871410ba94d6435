package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.TestDocument.DC;
import static org.fonds.store.TestDocument.put;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file can be copied while it is written, and made again of the copy. */
class BackupsTest {
    @TempDir
    private Path folder;

    private Path copy = Path.of("");
    private StoreUnderTest archive;

    BackupsTest(@TempDir Path home) {
        archive = new StoreUnderTest(home.resolve("fonds.db").toString());
    }

    @BeforeEach
    void name() {
        copy = folder.resolve("copy.db");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private StoreAddress address() {
        return StoreAddress.of(archive.address);
    }

    private StoreUnderTest restored() throws IOException {
        Path again = folder.resolve("again.db");
        Backups.restore(copy, StoreAddress.of(again.toString()), archive.clock, told -> {});
        return new StoreUnderTest(again.toString());
    }

    @Test
    void aStoreMadeOfItsCopyHoldsWhatItHeld() throws IOException {
        archive.publish(put("1", "a", "x"), put("2", "b"));
        Backups.write(address(), copy);
        archive.publish(put("3", "afterwards"));

        try (StoreUnderTest again = restored()) {
            assertThat(again.numbers(DC, null)).containsExactlyInAnyOrder("1", "2");
            assertThat(again.shown("1").body()).isEqualTo(archive.shown("1").body());
            assertThat(again.ledger().epoch()).isNotEqualTo(archive.ledger().epoch());
            LedgerInvariants.check(again);
            again.publish(put("4", "goes on"));
            assertThat(again.numbers(DC, null)).containsExactlyInAnyOrder("1", "2", "4");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("copy.db", "again.db");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamedBeforeAnythingIsDone() {
        Path missing = folder.resolve("none");
        assertThatThrownBy(() -> Backups.write(address(), missing.resolve("copy.db")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void aCopyMadeWhileOthersPublishIsOneMomentOfTheStore() throws IOException {
        AtomicBoolean ends = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; !ends.get(); i++) {
                archive.publish(put("a" + i, "one"), put("b" + i, "two"));
            }
        });
        try {
            IntStream.range(0, 5).forEach(i -> {
                Path each = folder.resolve(i + ".db");
                try {
                    Backups.write(address(), each);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                LedgerInvariants.check(each.toString());
            });
        } finally {
            ends.set(true);
            writing.join();
        }
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.writeString(copy, "a letter");
        assertThatThrownBy(() -> Backups.write(address(), copy)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(copy).hasContent("a letter");
        Path other = folder.resolve("other.db");
        Backups.write(address(), other);
        assertThatThrownBy(() -> Backups.restore(other, address(), archive.clock, told -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void whatIsNoCopyBecomesNoStore() throws IOException {
        Files.writeString(
                copy, "a letter, longer than the head of a database, which tells what it is at its very beginning");
        Path again = folder.resolve("again.db");
        assertThatThrownBy(() -> Backups.restore(copy, StoreAddress.of(again.toString()), archive.clock, told -> {}))
                .isInstanceOf(StoreCannotBeOpened.class)
                .hasMessageStartingWith("'" + copy + "'")
                .hasMessageContaining("is not a database");
        assertThat(again).doesNotExist();
    }
}
