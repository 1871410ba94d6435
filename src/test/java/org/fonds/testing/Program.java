package org.fonds.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as its users run it: a process of its own, in a folder of its own. */
public final class Program {
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;

    public Program(Path folder) {
        this.folder = folder;
    }

    /** What a command that ended came to. */
    public record Ended(int exitCode, String out, String err) {}

    /** Runs a command to its end. */
    public Ended run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder.getParent(), "out", ".txt");
        Path err = Files.createTempFile(folder.getParent(), "err", ".txt");
        Process process = builder(started(List.of(arguments)))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + List.of(arguments));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts a command and leaves it running; what it prints goes to a file. */
    public Process start(Path output, String... arguments) throws IOException {
        return builder(started(List.of(arguments)))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Starts {@code serve} at a free port and waits until it is ready. */
    public Server serve(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("serve", "--port", "0"));
        all.addAll(List.of(arguments));
        Path err = Files.createTempFile(folder.getParent(), "serve", ".txt");
        Process process = builder(started(all)).redirectError(err.toFile()).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null || !line.startsWith("Base URL: ")) {
            process.destroyForcibly();
            throw new IllegalStateException("not ready: " + line + "\n" + Files.readString(err));
        }
        return new Server(process, line.substring("Base URL: ".length()), out, err);
    }

    private static String[] started(List<String> arguments) {
        return Stream.concat(Stream.of("org.fonds.cli.Fonds"), arguments.stream())
                .toArray(String[]::new);
    }

    /** A process of the program's own class path in the folder: the class to start and its arguments. */
    ProcessBuilder builder(String... started) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // a process that lives for a second gains nothing by the slower compiler
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(started));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FONDS_"));
        return builder;
    }

    /** A server that runs. */
    public static final class Server implements AutoCloseable {
        private final Process process;
        private final String baseUrl;
        private final BufferedReader out;
        private final Path err;

        private Server(Process process, String baseUrl, BufferedReader out, Path err) {
            this.process = process;
            this.baseUrl = baseUrl;
            this.out = out;
            this.err = err;
        }

        public String baseUrl() {
            return baseUrl;
        }

        /** Ends it by TERM; the exit code and what it still printed. */
        public Ended end() throws IOException, InterruptedException {
            process.toHandle().destroy();
            StringBuilder rest = new StringBuilder();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                rest.append(line).append('\n');
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("does not end by TERM");
            }
            return new Ended(process.exitValue(), rest.toString(), Files.readString(err));
        }

        /** Kills it at once, as a power cut would. */
        public void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
