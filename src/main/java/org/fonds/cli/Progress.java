package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a piece of work has come: a bar on a terminal, a plain line every few seconds otherwise. */
final class Progress implements AutoCloseable {
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

    private final PrintWriter err;
    private final String task;
    private final String unit;
    private final @Nullable ProgressBar bar;
    private long done;
    private long lastLine = System.nanoTime();

    /**
     * @param unit what is counted, in the plural
     * @param steps how many there will be; -1 where nobody knows
     */
    Progress(PrintWriter err, String task, String unit, long steps) {
        this.err = err;
        this.task = task;
        this.unit = unit;
        this.bar = Terminal.isWatched()
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setUnit(" " + unit, 1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .clearDisplayOnFinish()
                        .build()
                : null;
    }

    void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            err.println(task + ": " + done + " " + unit);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
