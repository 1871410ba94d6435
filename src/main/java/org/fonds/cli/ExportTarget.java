package org.fonds.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.file.PathUtils;

/** Where exported files go. What is half done never has the name of what is done. */
interface ExportTarget extends AutoCloseable {
    /** The name of a ZIP file among its parts; no record has it. */
    String WHOLE = "whole.zip";

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

    /**
     * Gathers the files in a folder beside the ZIP file, so that an export that was broken off goes on where it was, and
     * packs them when all are there.
     */
    final class Zip implements ExportTarget {
        /** Without a time of its own, the same records give the same bytes. */
        private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

        private final Path file;
        private final Path parts;
        private final Folder folder;
        private final List<String> names = new ArrayList<>();

        Zip(Path file) throws IOException {
            this.file = file;
            this.parts = file.resolveSibling(file.getFileName() + ".parts");
            this.folder = new Folder(parts);
        }

        @Override
        public void add(String name, byte[] content) throws IOException {
            folder.add(name, content);
            names.add(name);
        }

        @Override
        public void addLong(String name, Content content) throws IOException {
            folder.addLong(name, content);
            names.add(name);
        }

        @Override
        public void finish() throws IOException {
            folder.addLong(WHOLE, this::pack);
            Files.move(parts.resolve(WHOLE), file, StandardCopyOption.REPLACE_EXISTING);
            PathUtils.deleteDirectory(parts);
        }

        /** In the order in which they were added; what an earlier export left beside them stays out. */
        private void pack(OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(parts.resolve(name), zip);
                zip.closeEntry();
            }
            zip.finish();
        }

        @Override
        public void close() {
            // What is there is gone on with by the next export.
        }
    }
}
