package org.fonds.cli;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fonds.http.RequestListener;
import org.fonds.http.ServedRequest;

/**
 * Takes down who harvested what, a JSON object a line: beside the requests' own words, which list a page belongs to. A
 * full file becomes {@code FILE.1} and a new one begins, so that two files are kept at most.
 *
 * <pre>{@code
 * {"time":"2026-11-22T03:00:04Z","client":"192.0.2.7","verb":"ListRecords","outcome":"ok",
 *  "arguments":"verb=ListRecords&metadataPrefix=mods","prefix":"mods","begun":"2026-11-22T03:00:04Z",
 *  "records":100,"last":false,"bytes":41202,"millis":3}
 * }</pre>
 */
final class HarvestLog implements RequestListener, AutoCloseable {
    private static final FileSize FULL = FileSize.valueOf("64MB");

    /** Lines that may wait for the disk; one that finds no room is lost, since no harvester waits for the log. */
    private static final int WAITING = 8192;

    private final LoggerContext context = new LoggerContext();
    private final Logger log = context.getLogger("harvests");

    private HarvestLog() {}

    /**
     * Goes on with a file, or begins it.
     *
     * @throws CommandFailed where it cannot be written
     */
    static HarvestLog to(Path file) {
        if (Files.isDirectory(file) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new CommandFailed("The harvest log '" + file + "' cannot be written. Set harvest-log to a file that"
                    + " can, or to 'none'.");
        }
        HarvestLog opened = new HarvestLog();
        opened.write(file);
        return opened;
    }

    /** The files of a log, older first. */
    static List<Path> files(Path file) {
        return List.of(full(file), file);
    }

    private static Path full(Path file) {
        return file.resolveSibling(file.getFileName() + ".1");
    }

    private void write(Path file) {
        context.setMDCAdapter(new LogbackMDCAdapter());
        RollingFileAppender<ILoggingEvent> lines = named(new RollingFileAppender<>(), "lines");
        lines.setFile(file.toString());
        lines.setEncoder(encoder());
        lines.setRollingPolicy(keptOnce(file, lines));
        lines.setTriggeringPolicy(whenFull());
        lines.start();
        AsyncAppender aside = named(new AsyncAppender(), "aside");
        aside.setQueueSize(WAITING);
        aside.setDiscardingThreshold(0);
        aside.setNeverBlock(true);
        aside.addAppender(lines);
        aside.start();
        log.setLevel(Level.INFO);
        log.addAppender(aside);
    }

    private <A extends Appender<ILoggingEvent>> A named(A appender, String name) {
        appender.setContext(context);
        appender.setName(name);
        return appender;
    }

    private PatternLayoutEncoder encoder() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%msg%n");
        encoder.start();
        return encoder;
    }

    private FixedWindowRollingPolicy keptOnce(Path file, RollingFileAppender<ILoggingEvent> lines) {
        FixedWindowRollingPolicy kept = new FixedWindowRollingPolicy();
        kept.setContext(context);
        kept.setParent(lines);
        kept.setFileNamePattern(file.toString().replace("%", "\\%") + ".%i");
        kept.setMinIndex(1);
        kept.setMaxIndex(1);
        kept.start();
        return kept;
    }

    private SizeBasedTriggeringPolicy<ILoggingEvent> whenFull() {
        SizeBasedTriggeringPolicy<ILoggingEvent> full = new SizeBasedTriggeringPolicy<>();
        full.setContext(context);
        full.setMaxFileSize(FULL);
        full.start();
        return full;
    }

    /** Set aside for another thread: no answer waits for the disk. */
    @Override
    public void served(ServedRequest request) {
        log.info("{}", HarvestLine.text(request));
    }

    /** Writes what was set aside. */
    @Override
    public void close() {
        context.stop();
    }
}
