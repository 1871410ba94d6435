package org.fonds.check;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
    private static final Duration BEFORE_REPEATING = Duration.ofSeconds(2);
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int MOST_REDIRECTS = 3;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, Reply> answered = new HashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final URI baseUrl;
    private final CheckLimits limits;
    private final Pauses pauses;
    private final Clock clock;
    private final Transport transport;
    private final Instant end;
    private final Runnable asked;
    private int requests;

    Endpoint(URI baseUrl, CheckLimits limits, Pauses pauses, Clock clock, Runnable asked) {
        this.baseUrl = baseUrl;
        this.limits = limits;
        this.pauses = pauses;
        this.clock = clock;
        this.transport = new Transport(clock);
        this.asked = asked;
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

    /** All pages of a list, as far as its share of the limits goes. */
    Listing list(String query) throws InterruptedException {
        CheckLimits share = limits.ofOneList();
        Instant until = clock.instant().plus(share.time());
        List<Reply> pages = new ArrayList<>();
        Set<String> tokens = new HashSet<>();
        pages.add(get(query));
        String verb = query.replaceAll("&.*", "");
        String token = pages.get(0).token();
        while (!token.isEmpty()
                && tokens.add(token)
                && pages.size() < share.requests()
                && clock.instant().isBefore(until)) {
            pages.add(get(verb + "&resumptionToken=" + Query.encode(token)));
            token = pages.get(pages.size() - 1).token();
        }
        return new Listing(pages, token.isEmpty());
    }

    private HttpRequest.Builder to(String query) {
        return HttpRequest.newBuilder(URI.create(baseUrl + (baseUrl.getRawQuery() == null ? "?" : "&") + query));
    }

    /** What a harvester does, too: waits as it is told to, and repeats once what was not answered at all. */
    private Reply send(String method, String query, HttpRequest.Builder request) throws InterruptedException {
        Reply reply = follow(method, query, request);
        if (reply.status() == 0 && requests > 1) {
            pauses.pass(BEFORE_REPEATING);
            reply = follow(method, query, request);
        }
        for (int wait = retryAfter(reply); wait >= 0; wait = retryAfter(reply)) {
            pauses.pass(Duration.ofSeconds(wait));
            reply = follow(method, query, request);
        }
        return reply;
    }

    /** Seconds to wait for, or -1 where it is no use. */
    private static int retryAfter(Reply reply) {
        String header = reply.header("Retry-After");
        boolean asked = (reply.status() == 503 || reply.status() == 429) && header.matches("[0-9]{1,4}");
        return asked && Integer.parseInt(header) <= LONGEST_WAIT_SECONDS ? Integer.parseInt(header) : -1;
    }

    private Reply follow(String method, String query, HttpRequest.Builder request) throws InterruptedException {
        List<Reply> redirects = new ArrayList<>();
        Reply reply = sendOnce(method, query, request);
        URI at = baseUrl;
        while (method.equals("GET") && Transport.target(at, reply).isPresent() && redirects.size() < MOST_REDIRECTS) {
            redirects.add(reply);
            at = Transport.target(at, reply).get();
            reply = sendOnce(method, query, HttpRequest.newBuilder(at).GET());
        }
        for (Reply redirect : redirects) {
            replies.add(redirect.leadingTo(reply.status()));
        }
        replies.add(reply);
        return reply;
    }

    private Reply sendOnce(String method, String query, HttpRequest.Builder request) throws InterruptedException {
        Duration left = Duration.between(clock.instant(), end);
        if (requests >= limits.requests()) {
            throw new LimitIsReached("The limit of " + limits.requests() + " requests was reached.");
        }
        if (left.isNegative() || left.isZero()) {
            throw new LimitIsReached("The limit of " + limits.time().toSeconds() + " seconds was reached.");
        }
        requests++;
        asked.run();
        return transport.send(method, query, request, left);
    }
}
