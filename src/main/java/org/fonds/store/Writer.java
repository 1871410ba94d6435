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

    private final Supplier<Session> opener;
    private final String rowLock;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Session open;

    Writer(Supplier<Session> opener, String rowLock) {
        this.opener = opener;
        this.rowLock = rowLock;
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
            session.begin();
            return carryOut(work, session, end);
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
            return session.tryBegin() ? Optional.of(carryOut(work, session, Session::commit)) : Optional.empty();
        } finally {
            endTurn();
        }
    }

    private <T> T carryOut(Work<T> work, Session session, Consumer<Session> end) {
        boolean done = false;
        try {
            T result = work.carryOut(session, LedgerRow.locked(session, rowLock));
            end.accept(session);
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
