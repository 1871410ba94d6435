package org.fonds.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fonds.harvest.HarvestLimits;
import org.fonds.harvest.Pauses;
import org.fonds.harvest.RepositoryClient;
import org.fonds.harvest.SelfHarvest;
import org.fonds.http.SelfTest;
import org.fonds.http.ServerSettings;
import org.fonds.store.Store;

/** Whether the running server serves what the store holds: for a nightly timer, whom the exit code tells all. */
final class SelfHarvestReport {
    private SelfHarvestReport() {}

    /** Harvests, prints each difference, leaves word for the server, and gives the exit code. */
    static int print(Store store, ServerSettings server, Optional<SelfHarvestFile> file, PrintWriter out)
            throws InterruptedException {
        URI baseUrl = server.baseUrl() == null ? listening(server) : server.baseUrl();
        RepositoryClient client = new RepositoryClient(
                baseUrl, HarvestLimits.STANDARD, "Fonds (self-harvest)", Pauses.SLEEP, Clock.systemUTC());
        SelfHarvest.Verdict verdict = new SelfHarvest(store, client).run();
        List<String> faults = verdict.faults();
        SelfTest test = new SelfTest(Instant.now(Clock.systemUTC()), verdict.compared(), faults.size());
        file.ifPresent(path -> path.write(test));
        faults.forEach(out::println);
        out.println("Self-harvest of " + baseUrl + ": " + verdict.compared() + " records compared with the store, "
                + (faults.isEmpty() ? "all the same." : faults.size() + " faults."));
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static URI listening(ServerSettings server) {
        return URI.create(
                "http://" + (server.isWildcard() ? "localhost" : server.host()) + ":" + server.port() + "/oai");
    }
}
