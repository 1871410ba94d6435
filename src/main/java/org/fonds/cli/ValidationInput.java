package org.fonds.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fonds.quality.Allowance;

/** The documents that an argument means: a file, each XML file of a folder, each of a ZIP file. */
final class ValidationInput {
    /** Takes one document after another. One that cannot be read says so when it is opened, and the next one comes. */
    interface Taker {
        void take(String name, Opening opening);
    }

    /** Opens a document. */
    interface Opening {
        InputStream open() throws IOException;
    }

    private ValidationInput() {}

    /**
     * Hands over the documents of a path.
     *
     * @return how many
     * @throws IOException where the folder or the ZIP file cannot be looked into
     */
    static long each(Path path, Taker taker) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(path, taker);
        }
        if (lower(path.toString()).endsWith(".zip")) {
            return zip(path, taker);
        }
        taker.take(path.toString(), file(path));
        return 1;
    }

    private static long folder(Path folder, Taker taker) throws IOException {
        Path real = folder.toRealPath(); // a link is not walked into
        Map<Path, Opening> files = new TreeMap<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (lower(file.toString()).endsWith(".xml") && Files.isRegularFile(file)) {
                    files.put(file, file(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.put(file, () -> {
                    throw failure;
                });
                return FileVisitResult.CONTINUE;
            }
        });
        files.forEach((file, opening) ->
                taker.take(folder.resolve(real.relativize(file)).toString(), opening));
        return files.size();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Opening file(Path file) {
        return () -> Allowance.ofDocument().limit(Files.newInputStream(file));
    }

    private static long zip(Path file, Taker taker) throws IOException {
        Allowance allowance = Allowance.ofZip(Files.size(file));
        long count = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && lower(entry.getName()).endsWith(".xml")) {
                    taker.take(file + "!" + entry.getName(), () -> allowance.limit(zip.getInputStream(entry)));
                    count++;
                }
            }
        }
        return count;
    }
}
