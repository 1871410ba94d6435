package org.fonds.check;

import java.net.URI;
import java.util.List;

/**
 * Every requirement with its verdict.
 *
 * @param requests how many were sent
 */
public record Report(URI baseUrl, int requests, List<Judged> verdicts) {
    public Report {
        verdicts = List.copyOf(verdicts);
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
