package org.fonds.harvest;

import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/** Says for people why a request got no answer; the JDK's client leaves the commonest reasons without a word. */
public final class BrokenConnection {
    private BrokenConnection() {}

    /** The reason, without a full stop. */
    public static String words(@Nullable Throwable failure) {
        String words = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "its host is not known";
            }
            words = cause.getMessage() == null ? words : cause.getMessage();
        }
        if (!words.isEmpty()) {
            return words;
        }
        return failure instanceof ConnectException ? "the connection is refused" : "the connection failed";
    }
}
