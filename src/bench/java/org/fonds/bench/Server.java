package org.fonds.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that serves, started by this one and ended with it. */
final class Server implements AutoCloseable {
    private final Process process;
    final String host;
    final int port;
    final double readySeconds;

    private Server(Process process, String host, int port, double readySeconds) {
        this.process = process;
        this.host = host;
        this.port = port;
        this.readySeconds = readySeconds;
    }

    /** A command that runs a class of this class path. */
    static List<String> java(String memory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits for a line {@code Base URL: URL} on its standard output. */
    static Server start(List<String> command, Path log) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        if (line == null || !line.startsWith("Base URL: ")) {
            throw new IOException(command.get(0) + " does not serve: " + line + "; see " + log);
        }
        URI address = URI.create(line.substring("Base URL: ".length()).strip());
        return new Server(process, address.getHost(), address.getPort(), (System.nanoTime() - begun) / 1e9);
    }

    /** A process that says nothing and serves at a port that is known. */
    static Server start(List<String> command, Path log, int port) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        for (int n = 0; n < 100; n++) {
            try (Connection probe = new Connection("127.0.0.1", port)) {
                return new Server(process, "127.0.0.1", port, 0);
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException(command + " does not serve at " + port + "; see " + log);
    }

    /** Memory that is not a copy of files, in MiB, as Linux counts it. */
    long anonymousMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup")).stream()
                .filter(line -> line.startsWith("Anonymous:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .sum();
    }

    /** Seconds of processor time that it and its children have used. */
    double processorSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::info)
                .flatMap(info -> info.totalCpuDuration().stream())
                .mapToDouble(time -> time.toNanos() / 1e9)
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
