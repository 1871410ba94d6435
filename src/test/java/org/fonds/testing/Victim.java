package org.fonds.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of this JVM's own classes, which says line by line how far it has come until it is killed. */
public final class Victim {
    private Victim() {}

    /**
     * Runs a main class and kills it some nanoseconds after so many lines, as a power cut would.
     *
     * @param prefix only lines that begin so count
     * @return all such lines, those too that were written while it was being killed
     */
    public static List<String> kill(Class<?> main, String prefix, int lines, int nanos, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(main, arguments);
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader(UTF_8)) {
            while (said.size() < lines && take(output, prefix, said)) {
                Thread.onSpinWait();
            }
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            // By its handle: the process itself would close the output with what is still to be read.
            process.toHandle().destroyForcibly();
            process.waitFor();
            while (take(output, prefix, said)) {
                Thread.onSpinWait();
            }
        }
        return said;
    }

    /** Reads one line; whether there was one. */
    private static boolean take(BufferedReader output, String prefix, List<String> said) throws IOException {
        String line = output.readLine();
        if (line != null && line.startsWith(prefix)) {
            said.add(line.substring(prefix.length()));
        }
        return line != null;
    }

    private static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("FONDS_"));
        return builder.start();
    }
}
