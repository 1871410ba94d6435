package org.fonds.cli;

/** A process that renders a store anew and synchronises it, in turns, until it is killed, and says how far it has come. */
final class CommandLoop {
    static final String SAID = "turn: ";

    private CommandLoop() {}

    /** Takes turn after turn: the address of the store, the folder of a {@link KilledCommandsTest}, the first turn. */
    public static void main(String[] arguments) {
        KilledCommandsTest.Archive archive = new KilledCommandsTest.Archive(arguments[0], arguments[1]);
        for (int turn = Integer.parseInt(arguments[2]); ; turn++) {
            System.out.println(SAID + "begun " + turn);
            int code = archive.take(turn);
            if (code != 0) {
                throw new IllegalStateException("turn " + turn + " ended with " + code);
            }
            System.out.println(SAID + "done " + turn);
        }
    }
}
