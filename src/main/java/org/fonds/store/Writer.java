package org.fonds.store;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes under the lock of the ledger row, all or nothing. Threads of this process take turns before they ask the
 * database for its lock; after a failure the next turn begins with a new connection.
 */
final class Writer implements AutoCloseable {
    /** What is done under the lock. */
    @FunctionalInterface
    interface Work<T> {
        T carryOut(Session session, LedgerRow ledger);
    }

    private final Database database;
    private final Supplier<Session> opener;
    private final ReentrantLock turn;
    private @Nullable Session open;

    /**
     * @param opener makes a connection of that database anew where one is needed
     * @param turn shared with those writers of this process that it takes turns with
     */
    Writer(Database database, Supplier<Session> opener, ReentrantLock turn) {
        this.database = database;
        this.opener = opener;
        this.turn = turn;
    }

    /** Waits for the lock, carries the work out and commits it durably before returning. */
    <T> T underLock(Work<T> work) {
        return underLock(work, Session::commit);
    }

    /** Waits for the lock, carries the work out and takes it back. */
    <T> T rehearsed(Work<T> work) {
        return underLock(work, Session::rollBack);
    }

    private <T> T underLock(Work<T> work, Consumer<Session> end) {
        turn.lock();
        try {
            Session session = session();
            return whole(session, () -> {
                T result = work.carryOut(session, database.lock(session));
                end.accept(session);
                return result;
            });
        } finally {
            endTurn();
        }
    }

    /** The same, but empty where somebody else has the lock. */
    <T> Optional<T> underLockIfFree(Work<T> work) {
        if (!turn.tryLock()) {
            return Optional.empty();
        }
        try {
            Session session = session();
            return whole(
                    session,
                    () -> database.lockIfFree(session).map(ledger -> {
                        T result = work.carryOut(session, ledger);
                        session.commit();
                        return result;
                    }));
        } finally {
            endTurn();
        }
    }

    /** What is broken off in the middle leaves a session that is of no use. */
    private static <T> T whole(Session session, Supplier<T> transaction) {
        boolean done = false;
        try {
            T result = transaction.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                session.fail();
            }
        }
    }

    private Session session() {
        Session session = open;
        if (session == null) {
            session = opener.get();
            open = session;
        }
        return session;
    }

    /** Whatever closing a failed connection comes to, the next turn must be possible. */
    private void endTurn() {
        try {
            dropFailed();
        } finally {
            turn.unlock();
        }
    }

    /** Closing rolls back. */
    private void dropFailed() {
        Session session = open;
        if (session != null && session.hasFailed()) {
            open = null;
            session.close();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            Session session = open;
            open = null;
            if (session != null) {
                session.close();
            }
        } finally {
            turn.unlock();
        }
    }
}
