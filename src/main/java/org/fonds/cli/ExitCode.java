package org.fonds.cli;

/** What the commands end with; scripts rely on it. A command broken off by INT or TERM ends with 130 or 143. */
final class ExitCode {
    /** Done, warnings included. */
    static final int DONE = 0;

    /** Failed. */
    static final int FAILED = 1;

    /** Wrong usage or configuration. */
    static final int USAGE = 2;

    /** Done, but documents were refused or held back, or findings are errors. */
    static final int DONE_IN_PART = 3;

    private ExitCode() {}
}
