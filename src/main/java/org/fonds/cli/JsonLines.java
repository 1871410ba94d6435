package org.fonds.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects one a line, in UTF-8 whatever the terminal's charset is, to standard output or to a file. */
final class JsonLines implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final OutputStream out;
    private final String name;

    private JsonLines(OutputStream out, String name) {
        this.out = new BufferedOutputStream(out);
        this.name = name;
    }

    static JsonLines toStandardOutput() {
        return new JsonLines(new StandardOutput(System.out), "Standard output");
    }

    /**
     * Begins a file; one that is there is written over.
     *
     * @throws CommandFailed where it cannot be written
     */
    static JsonLines to(Path file) {
        try {
            return new JsonLines(Files.newOutputStream(file), "'" + file + "'");
        } catch (IOException e) {
            throw new CommandFailed("'" + file + "' cannot be written", e);
        }
    }

    /** The JSON text of an object: strings, numbers, lists and maps of these. */
    static String text(Object object) {
        return JSON.writeValueAsString(object);
    }

    void write(Map<String, ?> object) {
        byte[] line = JSON.writeValueAsBytes(object);
        written(() -> {
            out.write(line);
            out.write('\n');
        });
    }

    void flush() {
        written(out::flush);
    }

    @Override
    public void close() {
        written(out::close);
    }

    private interface Write {
        void run() throws IOException;
    }

    private void written(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new CommandFailed(name + " cannot be written", e);
        }
    }

    /** Standard output, which stays open, and which says of itself that nobody reads it only where it is asked. */
    private static final class StandardOutput extends OutputStream {
        private final PrintStream stream;

        StandardOutput(PrintStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int b) throws IOException {
            stream.write(b);
            check();
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            stream.write(bytes, start, length);
            check();
        }

        private void check() throws IOException {
            if (stream.checkError()) {
                throw new IOException("its reader has gone, or there is no room");
            }
        }

        @Override
        public void flush() throws IOException {
            check();
        }

        @Override
        public void close() throws IOException {
            check();
        }
    }
}
