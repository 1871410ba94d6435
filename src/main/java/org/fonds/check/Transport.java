package org.fonds.check;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fonds.harvest.BoundedBody;
import org.fonds.harvest.BrokenConnection;

/** One exchange over HTTP, within bounds of time and size; what is not answered is a reply without a status. */
final class Transport {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LARGEST = 64 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final Clock clock;

    Transport(Clock clock) {
        this.clock = clock;
    }

    /** @param left of the time of the whole check */
    Reply send(String method, String query, HttpRequest.Builder request, Duration left) throws InterruptedException {
        Duration time = left.compareTo(PATIENCE) < 0 ? left : PATIENCE;
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                request.setHeader("User-Agent", "Fonds (OAI-PMH check)").build(), head -> new BoundedBody(LARGEST));
        try {
            HttpResponse<byte[]> response = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(
                    method, query, response.statusCode(), response.headers(), response.body(), clock.instant());
        } catch (TimeoutException e) {
            return none(method, query, "no whole answer came within " + time.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return none(method, query, BrokenConnection.words(e.getCause()));
        } finally {
            answer.cancel(true);
        }
    }

    private Reply none(String method, String query, String reason) {
        HttpHeaders without = HttpHeaders.of(Map.of(), (name, value) -> true);
        return new Reply(method, query, 0, without, reason.getBytes(StandardCharsets.UTF_8), clock.instant());
    }

    /** Where a redirect leads; empty for other answers, and for what is no address of HTTP. */
    static Optional<URI> target(URI from, Reply reply) {
        try {
            return Optional.of(reply)
                    .filter(Reply::isRedirect)
                    .map(redirect -> redirect.header("Location"))
                    .filter(location -> !location.isEmpty())
                    .map(from::resolve)
                    .filter(to -> String.valueOf(to.getScheme())
                                    .toLowerCase(Locale.ROOT)
                                    .matches("https?")
                            && to.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
