package org.fonds.harvest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;

/**
 * How fast a large list is harvested, and in how much memory. No test: run its main with the number of records and a
 * folder. The server writes pages as fast as it can, so what is measured is the harvester and the store.
 */
public final class HarvestBenchmark {
    private static final int PAGE = 500;

    private HarvestBenchmark() {}

    /** Arguments: how many records, and a folder for the store. */
    public static void main(String[] arguments) throws Exception {
        int records = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        SmallRepository repository = new SmallRepository();
        try (RawServer server = new RawServer((asked, out) -> RawServer.send(
                        out, asked.is("ListRecords") ? page(repository, asked, records) : repository.answer(asked)));
                Store store = Stores.open(
                        StoreAddress.of(folder.resolve("benchmark.db").toString()), Clock.systemUTC())) {
            HarvestOrder order = new HarvestOrder(
                    new Origin("large", server.baseUrl()), List.of(MetadataPrefix.OAI_DC), List.of(), null, null);
            HarvestRules rules = new HarvestRules(
                    Acceptance.wellFormed(),
                    Duration.ZERO,
                    HarvestLimits.STANDARD,
                    "Fonds (benchmark)",
                    "oai:harvester.example.org:");
            long begun = System.nanoTime();
            HarvestSummary summary =
                    new Harvest(store, order, rules, new Silent(), Pauses.SLEEP, Clock.systemUTC()).run();
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    "%s%n%d records in %.1f s: %.0f records/s; heap bound %d MiB, in use at the end %d MiB; store %d MiB%n",
                    summary,
                    records,
                    seconds,
                    records / seconds,
                    Runtime.getRuntime().maxMemory() >> 20,
                    used >> 20,
                    Files.size(folder.resolve("benchmark.db")) >> 20);
        }
    }

    private static String page(SmallRepository repository, RawServer.Asked asked, int records) {
        String token = asked.argument("resumptionToken");
        int start = token.isEmpty() ? 0 : Integer.parseInt(token);
        int end = Math.min(records, start + PAGE);
        StringBuilder page = new StringBuilder("<ListRecords>");
        for (int number = start; number < end; number++) {
            page.append(repository.record(number));
        }
        return repository.envelope(page + "<resumptionToken completeListSize=\"" + records + "\">"
                + (end < records ? String.valueOf(end) : "") + "</resumptionToken></ListRecords>");
    }
}
