package org.fonds.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How a server ends: INT or TERM asks for it, the server closes what it has open, and the process ends with exit code
 * 0, since this is no failure. Before it serves, the process ends at once: an ingest may be broken off anywhere.
 */
final class Ending {
    private static final long PATIENCE_SECONDS = 15;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean serving;

    private Ending() {}

    /** Listens for INT and TERM from now on. */
    static Ending bySignal() {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::end, "end"));
        return ending;
    }

    /** From now on there is something to close. */
    void serving() {
        serving = true;
    }

    /** Waits until the server is asked to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** All is closed. */
    void closed() {
        closed.countDown();
    }

    private void end() {
        asked.countDown();
        if (closed.getCount() == 0) {
            return; // the command has ended by itself and says its own exit code
        }
        if (!serving) {
            Runtime.getRuntime().halt(ExitCode.DONE);
        }
        try {
            boolean inTime = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(inTime ? ExitCode.DONE : ExitCode.FAILED);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(ExitCode.FAILED);
        }
    }
}
