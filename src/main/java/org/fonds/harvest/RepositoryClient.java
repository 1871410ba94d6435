package org.fonds.harvest;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.fonds.protocol.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Asks one repository, one request at a time: waits when it is told to, tries again what may pass, and says exactly why
 * where there is no answer. For one thread.
 */
public final class RepositoryClient {
    /** More would be no longer wait, only a longer sum. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private static final int MOST_READINGS = 3;

    private final URI baseUrl;
    private final HarvestLimits limits;
    private final Pauses pauses;
    private final Clock clock;
    private final Exchange exchange;
    private final Instant end;
    private boolean gzip = true;
    private long requests;

    /**
     * @param userAgent who asks, so that the repository's keeper knows whom to write to
     * @param clock for the time limit of the run, which begins now
     */
    public RepositoryClient(URI baseUrl, HarvestLimits limits, String userAgent, Pauses pauses, Clock clock) {
        this.baseUrl = baseUrl;
        this.limits = limits;
        this.pauses = pauses;
        this.clock = clock;
        this.end = clock.instant().plus(limits.run());
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.request())
                .build();
        this.exchange = new Exchange(http, limits, userAgent, clock);
    }

    public URI baseUrl() {
        return baseUrl;
    }

    /** How many requests were sent, attempts included. */
    public long requests() {
        return requests;
    }

    /** OAI-PMH 2.0, section 4.2. */
    public Answered identify() throws InterruptedException {
        return ask("verb=Identify");
    }

    /** Section 4.4, of the whole repository. */
    public Answered formats() throws InterruptedException {
        return ask("verb=ListMetadataFormats");
    }

    /** Section 4.6, first page. */
    public Answered sets() throws InterruptedException {
        return ask("verb=ListSets");
    }

    /** Section 4.1. */
    public Answered record(String identifier, MetadataPrefix prefix) throws InterruptedException {
        return ask("verb=GetRecord&identifier=" + encoded(identifier) + "&metadataPrefix=" + encoded(prefix.value()));
    }

    /**
     * Sections 4.3 and 4.5, first page.
     *
     * @param from as sent; null for no bound
     * @param until as sent; null for no bound
     */
    public Answered list(
            Verb verb, MetadataPrefix prefix, @Nullable SetSpec set, @Nullable String from, @Nullable String until)
            throws InterruptedException {
        return ask("verb=" + verb.text() + "&metadataPrefix=" + encoded(prefix.value())
                + (from == null ? "" : "&from=" + encoded(from))
                + (until == null ? "" : "&until=" + encoded(until))
                + (set == null ? "" : "&set=" + encoded(set.value())));
    }

    /** Section 3.5, the page of a token. */
    public Answered resume(Verb verb, String token) throws InterruptedException {
        return ask("verb=" + verb.text() + "&resumptionToken=" + encoded(token));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Sends a query and reads what comes back.
     *
     * @param query encoded, without the question mark
     */
    public Answered ask(String query) throws InterruptedException {
        URI address = URI.create(baseUrl + (baseUrl.getRawQuery() == null ? "?" : "&") + query);
        for (int attempt = 1; ; attempt++) {
            Duration left = Duration.between(clock.instant(), end);
            if (left.isNegative()) {
                return no(Failure.of(
                        Failure.Kind.UNREACHABLE,
                        "The time limit of " + limits.run().toMinutes() + " minutes for one run is reached."));
            }
            requests++;
            Fetched fetched = exchange.attempt(address, gzip, shorter(limits.request(), left));
            Fetched read = fetched instanceof Fetched.Body body ? AnswerReader.read(body) : fetched;
            if (read instanceof Fetched.Read understood) {
                return new Answered.With(understood.answer());
            } else if (read instanceof Fetched.Failed failed) {
                return no(failed.failure());
            }
            Fetched.Again again = (Fetched.Again) read;
            Duration wait = again.asked() == null ? backOff(attempt) : again.asked();
            if (attempt >= attempts(again.failure())) {
                return no(new Failure(
                        again.failure().kind(),
                        again.failure().reason() + (attempt > 1 ? " So it was " + attempt + " times." : ""),
                        again.failure().body()));
            } else if (wait.compareTo(limits.longestWait()) > 0) {
                return no(Failure.of(
                        Failure.Kind.UNREACHABLE,
                        again.failure().reason() + " It asks to wait " + wait.toSeconds() + " seconds, longer than the "
                                + limits.longestWait().toSeconds() + " that are allowed."));
            }
            gzip &= !again.doubtsGzip();
            pauses.pass(wait);
        }
    }

    /** What comes whole but cannot be read will hardly be otherwise the next time. */
    private int attempts(Failure failure) {
        return failure.kind() == Failure.Kind.UNREADABLE
                ? Math.min(MOST_READINGS, limits.attempts())
                : limits.attempts();
    }

    private static Answered no(Failure failure) {
        return new Answered.Not(failure);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Twice as long each time, at most, and at random, so that many harvesters do not come again together. */
    private Duration backOff(int attempt) {
        long longest = Math.min(LONGEST_PAUSE.toMillis(), limits.pause().toMillis() << Math.min(attempt - 1, 20));
        return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
    }
}
