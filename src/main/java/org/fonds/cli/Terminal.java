package org.fonds.cli;

/** Whether somebody watches the program's messages. */
final class Terminal {
    private Terminal() {}

    /** True at a terminal; false under cron, in a pipe, in a log file. */
    @SuppressWarnings("SystemConsoleNull") // a newer Java has a console without a terminal; then TERM decides
    static boolean isWatched() {
        return System.console() != null && System.getenv("TERM") != null && !"dumb".equals(System.getenv("TERM"));
    }
}
