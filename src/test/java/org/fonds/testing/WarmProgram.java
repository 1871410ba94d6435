package org.fonds.testing;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The commands as their users run them, in a folder that is empty before each test; all commands of a class run in one
 * process beside the tests, because a process of its own for each costs more time than what it does.
 */
public final class WarmProgram implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private Path temporary = Path.of("");
    private Path folder = Path.of("");
    private @Nullable Process process;

    /** The folder in which the commands run. */
    public Path folder() {
        return folder;
    }

    /** Runs a command to its end. */
    public Program.Ended run(String... arguments) throws IOException {
        return runOn("", arguments);
    }

    /** Runs a command that reads a standard input. */
    public Program.Ended runOn(String in, String... arguments) throws IOException {
        Process host = process == null ? start() : process;
        process = host;
        ask(new DataOutputStream(new BufferedOutputStream(host.getOutputStream())), in, arguments);
        DataInputStream answer = new DataInputStream(host.getInputStream());
        return new Program.Ended(answer.readInt(), text(answer), text(answer));
    }

    private static void ask(DataOutputStream host, String in, String... arguments) throws IOException {
        host.writeInt(arguments.length);
        for (String argument : arguments) {
            host.writeUTF(argument);
        }
        byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
        host.writeInt(bytes.length);
        host.write(bytes);
        host.flush();
    }

    private static String text(DataInputStream answer) throws IOException {
        return new String(answer.readNBytes(answer.readInt()), StandardCharsets.UTF_8);
    }

    /** Starts {@code serve} in this folder, as a process of its own. */
    public Program.Server serve(String... arguments) throws IOException {
        return new Program(folder).serve(arguments);
    }

    private Process start() throws IOException {
        return new Program(folder)
                .builder("org.fonds.cli.CommandHost")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        temporary = Files.createTempDirectory("fonds");
        folder = Files.createDirectory(temporary.resolve("work"));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        FileUtils.cleanDirectory(folder.toFile());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (process != null) {
            process.destroy();
        }
        FileUtils.deleteDirectory(temporary.toFile());
    }
}
