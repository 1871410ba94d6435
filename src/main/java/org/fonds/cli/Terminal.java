package org.fonds.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Whether somebody watches the program's messages, and how much room there is. */
final class Terminal {
    private static final int STANDARD_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;

    private Terminal() {}

    /** True at a terminal; false under cron, in a pipe, in a log file. */
    @SuppressWarnings("SystemConsoleNull") // a newer Java has a console without a terminal; then TERM decides
    static boolean isWatched() {
        return System.console() != null && System.getenv("TERM") != null && !"dumb".equals(System.getenv("TERM"));
    }

    /** The characters of a line, at a terminal as many as it has. */
    static int width(CommandSpec spec) {
        if (!isWatched()) {
            return STANDARD_WIDTH;
        }
        int width = spec.usageMessage().autoWidth(true).width();
        return Math.max(LEAST_WIDTH, width);
    }
}
