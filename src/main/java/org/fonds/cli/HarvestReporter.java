package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.fonds.harvest.HarvestObserver;
import org.fonds.harvest.HarvestOutcome;
import org.fonds.harvest.HarvestSummary;
import org.jspecify.annotations.Nullable;

/** Tells how a harvest goes on: a bar on a terminal, a plain line every few seconds otherwise. */
final class HarvestReporter implements HarvestObserver, AutoCloseable {
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();
    private static final Set<HarvestOutcome.Kind> TOLD = Set.of(
            HarvestOutcome.Kind.HELD,
            HarvestOutcome.Kind.REFUSED,
            HarvestOutcome.Kind.MISSED,
            HarvestOutcome.Kind.WITHDRAWN);

    private final PrintWriter err;
    private final String origin;
    private final boolean bars;
    private @Nullable ProgressBar bar;
    private String list = "";
    private long lastLine = System.nanoTime();

    /** @param bars whether somebody watches, and no other origin is harvested beside this one */
    HarvestReporter(PrintWriter err, String origin, boolean bars) {
        this.err = err;
        this.origin = origin;
        this.bars = bars;
    }

    @Override
    public void begins(String what) {
        close();
        list = what;
        if (bars) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(-1)
                    .setUnit(" records", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void page(long delivered, @Nullable Long size) {
        if (bar != null) {
            bar.maxHint(size == null ? -1 : size);
            bar.stepTo(delivered);
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            say(list + ": " + delivered + (size == null ? "" : " of " + size) + " records");
        }
    }

    @Override
    public void outcome(HarvestOutcome outcome) {
        if (TOLD.contains(outcome.kind())) {
            say(outcome.identifier() + ": " + outcome.kind().words()
                    + (outcome.message().isEmpty() ? "" : ": " + outcome.message()));
            outcome.findings().forEach(finding -> say("    " + finding));
        }
    }

    @Override
    public void remark(String sentence) {
        say(origin + ": " + sentence);
    }

    /** Says what a run came to. */
    void summary(HarvestSummary summary) {
        close();
        StringBuilder line = new StringBuilder(origin).append(": ");
        for (HarvestOutcome.Kind kind : HarvestOutcome.Kind.values()) {
            if (summary.count(kind) > 0 || kind == HarvestOutcome.Kind.PUBLISHED) {
                line.append(summary.count(kind))
                        .append(' ')
                        .append(kind.words())
                        .append(", ");
            }
        }
        line.setLength(line.length() - 2);
        say(line + "; " + summary.requests() + " requests. " + ending(summary));
        summary.stops().forEach(reason -> say("    " + reason));
    }

    private static String ending(HarvestSummary summary) {
        if (!summary.isComplete()) {
            return "NOT COMPLETE; the next run goes on:";
        }
        return summary.wanting() == 0 ? "Complete." : "Complete but for " + summary.wanting() + " named above.";
    }

    /** Whole lines, as several origins may be harvested side by side. */
    private void say(String line) {
        synchronized (err) {
            err.println(line);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
