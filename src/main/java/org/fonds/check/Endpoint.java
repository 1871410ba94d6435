package org.fonds.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.harvest.Pauses;

/** The repository under check: asked one request at a time, with what was answered kept. For one thread. */
final class Endpoint {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int PAGES_SHARE = 6;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, Reply> answered = new HashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final URI baseUrl;
    private final CheckLimits limits;
    private final Pauses pauses;
    private final Clock clock;
    private final Instant end;
    private int requests;

    Endpoint(URI baseUrl, CheckLimits limits, Pauses pauses, Clock clock) {
        this.baseUrl = baseUrl;
        this.limits = limits;
        this.pauses = pauses;
        this.clock = clock;
        this.end = clock.instant().plus(limits.time());
    }

    URI baseUrl() {
        return baseUrl;
    }

    int requests() {
        return requests;
    }

    /** All that was answered so far. */
    List<Reply> replies() {
        return List.copyOf(replies);
    }

    /** The answer to a query, which is sent once only. */
    Reply get(String query) throws InterruptedException {
        Reply known = answered.get(query);
        return known == null ? again(query) : known;
    }

    /** The answer to a query that is sent even if it was before. */
    Reply again(String query) throws InterruptedException {
        Reply reply = send("GET", query, to(query).GET());
        answered.put(query, reply);
        return reply;
    }

    Reply get(String query, String acceptEncoding) throws InterruptedException {
        return send(
                "GET",
                query,
                to(query).header("Accept-Encoding", acceptEncoding).GET());
    }

    Reply head(String query) throws InterruptedException {
        return send("HEAD", query, to(query).method("HEAD", BodyPublishers.noBody()));
    }

    Reply post(String form) throws InterruptedException {
        return send(
                "POST",
                form,
                HttpRequest.newBuilder(baseUrl).header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));
    }

    /** All pages of a list, as far as its share of the requests goes. */
    Listing list(String query) throws InterruptedException {
        List<Reply> pages = new ArrayList<>();
        Set<String> tokens = new HashSet<>();
        pages.add(get(query));
        String verb = query.replaceAll("&.*", "");
        String token = pages.get(0).token();
        while (!token.isEmpty() && tokens.add(token) && pages.size() <= limits.requests() / PAGES_SHARE) {
            pages.add(get(verb + "&resumptionToken=" + Query.encode(token)));
            token = pages.get(pages.size() - 1).token();
        }
        return new Listing(pages, token.isEmpty());
    }

    private HttpRequest.Builder to(String query) {
        return HttpRequest.newBuilder(URI.create(baseUrl + (baseUrl.getRawQuery() == null ? "?" : "&") + query));
    }

    private Reply send(String method, String query, HttpRequest.Builder request) throws InterruptedException {
        Reply reply = sendOnce(method, query, request);
        for (int wait = retryAfter(reply); wait >= 0; wait = retryAfter(reply)) {
            pauses.pass(Duration.ofSeconds(wait));
            reply = sendOnce(method, query, request);
        }
        return reply;
    }

    /** Seconds to wait for, or -1 where it is no use. */
    private static int retryAfter(Reply reply) {
        String header = reply.header("Retry-After");
        boolean asked = (reply.status() == 503 || reply.status() == 429) && header.matches("[0-9]{1,4}");
        return asked && Integer.parseInt(header) <= LONGEST_WAIT_SECONDS ? Integer.parseInt(header) : -1;
    }

    private Reply sendOnce(String method, String query, HttpRequest.Builder request) throws InterruptedException {
        if (requests >= limits.requests()) {
            throw new LimitIsReached("The limit of " + limits.requests() + " requests was reached before.");
        }
        if (clock.instant().isAfter(end)) {
            throw new LimitIsReached("The limit of " + limits.time().toSeconds() + " seconds was reached before.");
        }
        requests++;
        Reply reply = exchange(method, query, request);
        replies.add(reply);
        return reply;
    }

    /** What cannot be reached is an answer without a status. */
    private Reply exchange(String method, String query, HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> response = http.send(
                    request.timeout(PATIENCE)
                            .setHeader("User-Agent", "Fonds (OAI-PMH check)")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(
                    method, query, response.statusCode(), response.headers(), response.body(), clock.instant());
        } catch (IOException e) {
            byte[] words = ("no answer: " + e).getBytes(StandardCharsets.UTF_8);
            return new Reply(method, query, 0, HttpHeaders.of(Map.of(), (n, v) -> true), words, clock.instant());
        }
    }
}
