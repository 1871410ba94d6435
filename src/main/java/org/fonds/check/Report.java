package org.fonds.check;

import java.net.URI;
import java.util.List;

/**
 * Every requirement with its verdict.
 *
 * @param requests how many were sent
 * @param obstacle why there was nothing to judge, in a sentence with its remedy; empty where there was
 * @param limits how far the check went where its bounds cut it short, each in a sentence; empty where they did not
 */
public record Report(URI baseUrl, int requests, String obstacle, List<String> limits, List<Judged> verdicts) {
    public Report {
        limits = List.copyOf(limits);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether there was no endpoint to judge. */
    public boolean isObstructed() {
        return !obstacle.isEmpty();
    }

    /** Whether a requirement of the protocol is not met. */
    public boolean hasErrors() {
        return verdicts.stream().anyMatch(Judged::isError);
    }

    /** How many requirements got this verdict. */
    public long count(Verdict verdict) {
        return verdicts.stream().filter(judged -> judged.verdict() == verdict).count();
    }
}
