package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.fonds.ingest.DocumentOutcome;
import org.fonds.ingest.IngestObserver;
import org.fonds.ingest.IngestSummary;
import org.fonds.ingest.ReportLine;
import org.fonds.record.Understanding;
import org.jspecify.annotations.Nullable;

/** Tells how a reading goes on: a bar on a terminal, a plain line every few seconds otherwise. */
final class IngestReporter implements IngestObserver, AutoCloseable {
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

    private final PrintWriter err;
    private final boolean terminal;
    private final @Nullable JsonLines report;
    private @Nullable ProgressBar bar;
    private boolean tellsDocuments = true;
    private String part = "";
    private long steps;
    private long done;
    private long lastLine = System.nanoTime();

    /**
     * @param terminal whether somebody watches
     * @param report takes a line for each document; null for none
     */
    IngestReporter(PrintWriter err, boolean terminal, @Nullable JsonLines report) {
        this.err = err;
        this.terminal = terminal;
        this.report = report;
    }

    /** One that tells documents to the report alone: for a rehearsal of what is told afterwards. */
    static IngestReporter silent(PrintWriter err, @Nullable JsonLines report) {
        IngestReporter reporter = new IngestReporter(err, Terminal.isWatched(), report);
        reporter.tellsDocuments = false;
        return reporter;
    }

    @Override
    public void begins(String newPart, long newSteps) {
        close();
        part = newPart;
        steps = newSteps;
        done = 0;
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(part)
                    .setInitialMax(steps)
                    .setUnit(" files", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            err.println(part + ": " + done + (steps < 0 ? " records" : " of " + steps + " files"));
            err.flush();
        }
    }

    @Override
    public void outcome(DocumentOutcome outcome) {
        if (report != null) {
            report.write(ReportLine.of(outcome));
        }
        if (!tellsDocuments || outcome.kind() == DocumentOutcome.Kind.UNCHANGED) {
            return; // its remarks were told when it was published
        }
        boolean isPublished = outcome.kind() == DocumentOutcome.Kind.PUBLISHED;
        if (isPublished || outcome.kind() == DocumentOutcome.Kind.HELD) {
            outcome.remarks().forEach(remark -> err.println(remark)); // of what was not taken in only why not
        }
        if (isPublished) {
            return;
        }
        Object what = outcome.place() == null ? outcome.identifier() : outcome.place();
        err.println(
                what + ": " + outcome.kind().words() + (outcome.message().isEmpty() ? "" : ": " + outcome.message()));
        if (outcome.kind() != DocumentOutcome.Kind.REFUSED) {
            outcome.findings().forEach(finding -> err.println("    " + finding));
        }
    }

    /** Says what a reading came to. */
    void summary(String source, IngestSummary summary, boolean dryRun) {
        close();
        StringBuilder line = new StringBuilder(source).append(": ");
        for (DocumentOutcome.Kind kind : DocumentOutcome.Kind.values()) {
            if (summary.count(kind) > 0 || kind == DocumentOutcome.Kind.PUBLISHED) {
                line.append(summary.count(kind))
                        .append(' ')
                        .append(kind.words())
                        .append(", ");
            }
        }
        line.setLength(line.length() - 2);
        err.println(line + "." + (dryRun ? " This was a dry run: nothing was stored." : ""));
        err.println(citations(summary));
        notes(summary).forEach(err::println);
        err.flush();
    }

    private static String citations(IngestSummary summary) {
        return summary.read() + " documents read, "
                + summary.count(DocumentOutcome.Kind.REFUSED) + " of them refused. Citations: "
                + summary.count(Understanding.WHOLE) + " understood whole, "
                + summary.count(Understanding.PART) + " in part, "
                + summary.count(Understanding.NONE) + " not at all; "
                + summary.count(Understanding.UNSTATED) + " documents print none.";
    }

    private static List<String> notes(IngestSummary summary) {
        if (summary.complete()) {
            return List.of();
        }
        return List.of(
                "The reading is incomplete: the number of a document could not be read, or a path held no document"
                        + " at all. What is gone from the source is not known after this: "
                        + (summary.syncSkipped() ? "nothing was deleted." : "--sync would delete nothing."));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
