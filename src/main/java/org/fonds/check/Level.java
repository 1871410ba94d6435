package org.fonds.check;

/** How much a requirement binds. */
public enum Level {
    /** The protocol demands it. */
    M("error"),

    /** The implementation guidelines advise it. */
    G("warning"),

    /** Harvesters are glad of it. */
    X("warning");

    private final String severity;

    Level(String severity) {
        this.severity = severity;
    }

    /** What not meeting it is called: error or warning. */
    public String severity() {
        return severity;
    }
}
