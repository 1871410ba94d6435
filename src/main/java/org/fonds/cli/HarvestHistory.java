package org.fonds.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The harvests of a log: its pages put together to the lists that clients asked for. */
final class HarvestHistory {
    private static final JsonMapper JSON = new JsonMapper();

    /** So many lists are remembered, the newest ones, however long the log is. */
    private static final int REMEMBERED = 10_000;

    private static final int SHOWN = 50;

    private final Map<Key, Harvest> harvests = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Harvest> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(String client, String verb, String prefix, String set, String begun) {}

    /**
     * One list as a client took it.
     *
     * @param set empty for all records
     * @param begun when the list began, by the ledger clock
     * @param ended when its last page so far was handed out
     * @param isComplete whether the list's last page was among them
     */
    record Harvest(
            String client,
            String verb,
            String prefix,
            String set,
            String begun,
            String ended,
            int pages,
            long records,
            long bytes,
            boolean isComplete) {
        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%s  %-15s  %s %s%s  %d pages, %d records, %d bytes  %s",
                    begun,
                    client,
                    verb,
                    prefix,
                    set.isEmpty() ? "" : " set " + set,
                    pages,
                    records,
                    bytes,
                    isComplete ? "complete at " + ended : "not complete, last asked " + ended);
        }

        private Harvest and(Harvest next) {
            return new Harvest(
                    client,
                    verb,
                    prefix,
                    set,
                    begun,
                    next.ended,
                    pages + 1,
                    records + next.records,
                    bytes + next.bytes,
                    isComplete || next.isComplete);
        }
    }

    private HarvestHistory() {}

    /**
     * Prints the newest harvests of a log.
     *
     * @throws CommandFailed where none is kept
     */
    static void print(Optional<Path> kept, PrintWriter out) {
        Path log = kept.orElseThrow(() -> new CommandFailed("No harvest log is kept: set harvest-log to a file."));
        List<Harvest> all = List.copyOf(of(HarvestLog.files(log)));
        all.subList(Math.max(0, all.size() - SHOWN), all.size()).forEach(harvest -> out.println(harvest.line()));
        out.println(all.isEmpty() ? "No harvest has been taken down in '" + log + "'." : all.size() + " lists taken.");
    }

    /** The harvests in these files, in the order in which they began; a file that is not there tells of none. */
    static Collection<Harvest> of(Iterable<Path> files) {
        HarvestHistory history = new HarvestHistory();
        files.forEach(history::read);
        return history.harvests.values();
    }

    private void read(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The harvest log '" + file + "' cannot be read.", e);
        }
    }

    /** A line that breaks off, as the last one of a server that was killed may, tells nothing. */
    private void take(String line) {
        try {
            JsonNode page = JSON.readTree(line);
            if (page.has("prefix")) {
                take(page);
            }
        } catch (JacksonException brokenOff) {
            return;
        }
    }

    private void take(JsonNode page) {
        Harvest harvest = new Harvest(
                page.path("client").asString(),
                page.path("verb").asString(),
                page.path("prefix").asString(),
                page.path("set").asString(""),
                page.path("begun").asString(),
                page.path("time").asString(),
                1,
                page.path("records").asLong(),
                page.path("bytes").asLong(),
                page.path("last").asBoolean());
        harvests.merge(
                new Key(harvest.client, harvest.verb, harvest.prefix, harvest.set, harvest.begun),
                harvest,
                Harvest::and);
    }
}
