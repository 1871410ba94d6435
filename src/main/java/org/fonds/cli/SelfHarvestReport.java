package org.fonds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
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
    private static final int KNOCK_MILLIS = 5000;

    private SelfHarvestReport() {}

    /** Harvests, prints each difference, leaves word for the server, and gives the exit code. */
    static int print(Store store, ServerSettings server, Optional<SelfHarvestFile> file, PrintWriter out)
            throws InterruptedException {
        URI baseUrl = server.baseUrl() == null ? listening(server) : server.baseUrl();
        SelfHarvest.Verdict verdict = verdict(store, baseUrl);
        List<String> faults = verdict.faults();
        SelfTest test = new SelfTest(Instant.now(Clock.systemUTC()), verdict.compared(), faults.size());
        file.ifPresent(path -> path.write(test));
        faults.forEach(out::println);
        out.println("Self-harvest of " + baseUrl + ": " + verdict.compared() + " records compared with the store, "
                + (faults.isEmpty() ? "all the same." : faults.size() + (faults.size() == 1 ? " fault." : " faults.")));
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    /** Where nobody listens it is said at once: to ask again and again is for a repository that is known to be there. */
    private static SelfHarvest.Verdict verdict(Store store, URI baseUrl) throws InterruptedException {
        Optional<String> silence = silence(baseUrl);
        if (silence.isPresent()) {
            return new SelfHarvest.Verdict(0, List.of(silence.get()));
        }
        RepositoryClient client = new RepositoryClient(
                baseUrl, HarvestLimits.STANDARD, "Fonds (self-harvest)", Pauses.SLEEP, Clock.systemUTC());
        return new SelfHarvest(store, client).run();
    }

    private static Optional<String> silence(URI baseUrl) {
        int standard = baseUrl.getScheme().equals("https") ? 443 : 80;
        InetSocketAddress address =
                new InetSocketAddress(baseUrl.getHost(), baseUrl.getPort() < 0 ? standard : baseUrl.getPort());
        try (Socket socket = new Socket()) {
            socket.connect(address, KNOCK_MILLIS);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Nobody listens at " + baseUrl
                    + ". Start 'fonds serve', or set base-url, host and port to" + " where it runs.");
        }
    }

    private static URI listening(ServerSettings server) {
        return URI.create(
                "http://" + (server.isWildcard() ? "localhost" : server.host()) + ":" + server.port() + "/oai");
    }
}
