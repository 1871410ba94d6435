package org.fonds.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The documents that an argument means: a file, each XML file of a folder, each of a ZIP file. */
final class ValidationInput {
    /** Bytes of one document; more is nothing that anybody looks through, and may be a bomb. */
    private static final long LONGEST = 4L << 30;

    /** Takes one document after another. */
    interface Taker {
        void take(String name, InputStream in) throws IOException;
    }

    private ValidationInput() {}

    /**
     * Hands over the documents of a path.
     *
     * @throws IOException where one cannot be read
     */
    static void each(Path path, Taker taker) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file :
                        (Iterable<Path>) files.filter(ValidationInput::isXml).sorted()::iterator) {
                    file(file, taker);
                }
            }
        } else if (lower(path.toString()).endsWith(".zip")) {
            zip(path, taker);
        } else {
            file(path, taker);
        }
    }

    private static boolean isXml(Path path) {
        return lower(path.toString()).endsWith(".xml") && Files.isRegularFile(path);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void file(Path file, Taker taker) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            taker.take(file.toString(), new Bounded(in));
        }
    }

    private static void zip(Path file, Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && lower(entry.getName()).endsWith(".xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        taker.take(file + "!" + entry.getName(), new Bounded(in));
                    }
                }
            }
        }
    }

    /** A stream of standard input or of a file, which ends with an exception where it is too long. */
    static InputStream bounded(InputStream in) {
        return new Bounded(in);
    }

    private static final class Bounded extends FilterInputStream {
        private long left = LONGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int count = super.read(bytes, start, length);
            return counted(count, count);
        }

        private int counted(int result, int count) throws IOException {
            left -= Math.max(0, count);
            if (left < 0) {
                throw new IOException("it has more than " + LONGEST + " bytes");
            }
            return result;
        }
    }
}
