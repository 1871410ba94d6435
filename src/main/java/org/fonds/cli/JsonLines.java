package org.fonds.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        return new JsonLines(new FileOutputStream(FileDescriptor.out), "Standard output");
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
}
