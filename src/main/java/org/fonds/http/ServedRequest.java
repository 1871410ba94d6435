package org.fonds.http;

import java.time.Duration;
import java.time.Instant;
import org.fonds.protocol.Arguments;
import org.fonds.provider.Delivery;

/**
 * A request that was answered.
 *
 * @param at when it came
 * @param client the address it came from
 * @param arguments as sent
 * @param bytes of the body as it leaves, compressed if it is
 * @param time from the request's arrival to the whole answer, not counting how long the client reads
 */
public record ServedRequest(
        Instant at, String client, Arguments arguments, Delivery delivery, long bytes, Duration time) {}
