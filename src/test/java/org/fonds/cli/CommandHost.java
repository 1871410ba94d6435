package org.fonds.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs command after command in one process, each with streams of its own. It reads the number of arguments, the
 * arguments and the standard input, and answers the exit code, the standard output and the standard error.
 */
public final class CommandHost {
    private CommandHost() {}

    public static void main(String[] none) throws IOException {
        DataInputStream commands = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(System.out);
        try {
            while (true) {
                String[] arguments = new String[commands.readInt()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = commands.readUTF();
                }
                run(arguments, commands.readNBytes(commands.readInt()), answers);
            }
        } catch (EOFException nobodyAsksAnyMore) {
            System.exit(0);
        }
    }

    private static void run(String[] arguments, byte[] in, DataOutputStream answers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(in));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        answers.writeInt(Fonds.run(arguments));
        write(out, answers);
        write(err, answers);
        answers.flush();
    }

    private static void write(ByteArrayOutputStream bytes, DataOutputStream answers) throws IOException {
        answers.writeInt(bytes.size());
        bytes.writeTo(answers);
    }
}
