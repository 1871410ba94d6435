package org.fonds.harvest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One attempt at one request: sends it, follows redirects, takes the body in whole, decompresses it. */
final class Exchange {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient http;
    private final HarvestLimits limits;
    private final String userAgent;
    private final Clock clock;

    Exchange(HttpClient http, HarvestLimits limits, String userAgent, Clock clock) {
        this.http = http;
        this.limits = limits;
        this.userAgent = userAgent;
        this.clock = clock;
    }

    /** @param gzip whether to offer it */
    Fetched attempt(URI address, boolean gzip, Duration time) throws InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            CompletableFuture<HttpResponse<byte[]>> answer =
                    http.sendAsync(request(at, gzip), head -> new BoundedBody(limits.pageBytes()));
            try {
                HttpResponse<byte[]> response = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
                if (!REDIRECTS.contains(response.statusCode())) {
                    return told(response);
                }
                URI next = at.resolve(location(response));
                if (!String.valueOf(next.getScheme()).equals(at.getScheme())) {
                    return refused("The repository redirects from " + at.getScheme() + " to " + next
                            + ". Harvest that address if it is right.");
                }
                at = next;
            } catch (TimeoutException e) {
                return again("No whole answer came within " + time.toSeconds() + " seconds.");
            } catch (ExecutionException e) {
                return failed(e.getCause());
            } catch (IllegalArgumentException e) {
                return refused("The repository redirects to what is no address: " + e.getMessage() + ".");
            } finally {
                answer.cancel(true);
            }
        }
        return refused("The repository redirects more than " + MOST_REDIRECTS + " times, the last time to " + at + ".");
    }

    private HttpRequest request(URI address, boolean gzip) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", userAgent)
                .header("Accept", "text/xml, application/xml, */*;q=0.1");
        return (gzip ? request.header("Accept-Encoding", "gzip") : request).build();
    }

    private static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(
                        () -> new IllegalArgumentException("status " + response.statusCode() + " without Location"));
    }

    private Fetched told(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        byte[] body;
        try {
            body = decoded(response);
        } catch (BoundedBody.TooLarge e) {
            return failed(e);
        } catch (IOException e) {
            return new Fetched.Again(
                    Failure.of(Failure.Kind.UNREADABLE, "The compressed answer is damaged: " + e.getMessage() + "."),
                    null,
                    true);
        }
        if (PASSING.contains(status)) {
            return new Fetched.Again(
                    Failure.of(
                            Failure.Kind.UNREACHABLE, "The repository answers with status " + status + excerpt(body)),
                    wait(response));
        } else if (status >= 500) {
            return new Fetched.Again(
                    Failure.of(Failure.Kind.BROKEN, "The repository answers with status " + status + excerpt(body)),
                    wait(response));
        }
        return new Fetched.Body(status, body);
    }

    private byte[] decoded(HttpResponse<byte[]> response) throws IOException {
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "gzip", "x-gzip" -> Gunzip.decompress(response.body(), limits.pageBytes());
            case "identity", "" -> response.body();
            default -> throw new IOException("it is in the coding " + coding + ", which nobody asked for");
        };
    }

    private @Nullable Duration wait(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(header -> RetryAfter.parse(header, clock.instant()))
                .orElse(null);
    }

    /** The first words of a page for people, so that whoever reads the message knows what the server said. */
    static String excerpt(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, 2000), StandardCharsets.UTF_8)
                .replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return text.isEmpty() ? "." : ": '" + text.substring(0, Math.min(text.length(), 120)) + "'.";
    }

    private static Fetched failed(@Nullable Throwable cause) {
        if (cause instanceof BoundedBody.TooLarge) {
            return new Fetched.Failed(Failure.of(Failure.Kind.UNREADABLE, String.valueOf(cause.getMessage())));
        }
        return again("The connection failed: " + BrokenConnection.words(cause) + ".");
    }

    private static Fetched refused(String reason) {
        return new Fetched.Failed(Failure.of(Failure.Kind.REFUSED, reason));
    }

    private static Fetched again(String reason) {
        return new Fetched.Again(Failure.of(Failure.Kind.UNREACHABLE, reason), null);
    }
}
