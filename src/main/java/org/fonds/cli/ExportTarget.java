package org.fonds.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where exported files go. What is half done never has the name of what is done. */
interface ExportTarget extends AutoCloseable {
    /** What stands in a file: written when it is asked for, so that it need not fit into memory. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds a file; its name has slashes between folders. */
    void add(String name, byte[] content) throws IOException;

    /** Adds a file of any length. */
    void addLong(String name, Content content) throws IOException;

    /** All files are there. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    /** A ZIP file where the path ends in .zip, else a folder. */
    static ExportTarget at(Path out) throws IOException {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? new Zip(out) : new Folder(out);
    }

    /** Writes only what is not there already, so that an export that was broken off goes on where it was. */
    final class Folder implements ExportTarget {
        private final Path folder;

        Folder(Path folder) throws IOException {
            this.folder = Files.createDirectories(folder);
        }

        @Override
        public void add(String name, byte[] content) throws IOException {
            Path file = folder.resolve(name);
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
                return;
            }
            addLong(name, out -> out.write(content));
        }

        @Override
        public void addLong(String name, Content content) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void finish() {
            // Each file was finished when it was added.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** Begins anew when it was broken off: a ZIP file without its end cannot be gone on with. */
    final class Zip implements ExportTarget {
        private final Path file;
        private final Path part;
        private final ZipOutputStream out;

        Zip(Path file) throws IOException {
            this.file = file;
            this.part = file.resolveSibling(file.getFileName() + ".part");
            OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part));
            this.out = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public void add(String name, byte[] content) throws IOException {
            addLong(name, bytes -> bytes.write(content));
        }

        @Override
        public void addLong(String name, Content content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            // Without a time of its own, the same records give the same bytes.
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            out.putNextEntry(entry);
            content.writeTo(out);
            out.closeEntry();
        }

        @Override
        public void finish() throws IOException {
            out.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(part);
        }
    }
}
