package org.fonds.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How many requests each client has left. It starts with as many as a minute grants, and they grow back evenly, so that
 * a harvester that asks at a steady pace is never refused.
 */
final class ClientBudget {
    private static final int MOST_CLIENTS = 100_000;
    private static final double NANOS_A_MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final LongSupplier nanoTime;
    private final LoadingCache<String, Account> accounts;

    /**
     * @param perMinute requests a client may make in a minute; 0 for as many as it likes
     * @param nanoTime a stopwatch, in nanoseconds
     */
    ClientBudget(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
        this.accounts = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(client -> new Account());
    }

    /** Takes one request from a client's budget. Where nothing is left: when to ask again. */
    Optional<Duration> take(String client) {
        return perMinute == 0 ? Optional.empty() : accounts.get(client).take();
    }

    private final class Account {
        private double left = perMinute;
        private long counted = nanoTime.getAsLong();

        synchronized Optional<Duration> take() {
            long now = nanoTime.getAsLong();
            left = Math.min(perMinute, left + (now - counted) / NANOS_A_MINUTE * perMinute);
            counted = now;
            if (left >= 1) {
                left--;
                return Optional.empty();
            }
            return Optional.of(Duration.ofSeconds((long) Math.ceil((1 - left) * 60 / perMinute)));
        }
    }
}
