package org.fonds.check;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fonds.harvest.Pauses;
import org.fonds.quality.DocumentValidator;
import org.fonds.quality.OfficialSchemas;
import org.fonds.quality.OwnRules;

/** Checks repositories against all requirements. For one thread. */
public final class Conformance {
    private final List<Probe> probes;

    /**
     * What takes few requests comes first, so that the bounds cut off whole lists at most; what only looks at answers
     * comes last.
     *
     * @param official the official schemas; empty to check envelopes by Fonds's own
     */
    public Conformance(Optional<OfficialSchemas> official) {
        DocumentValidator validator = new DocumentValidator(OwnRules.NONE, official, false);
        this.probes = List.of(
                new ErrorProbe(),
                new HttpProbe(),
                new HostileProbe(),
                new IdentifyProbe(),
                new DescriptionProbe(),
                new FormatProbe(),
                new RecordProbe(),
                new PageProbe(),
                new TokenProbe(),
                new DateProbe(),
                new SetProbe(),
                new DublinCoreProbe(),
                new TransportProbe(),
                new EnvelopeProbe(),
                new SchemaProbe(validator, official.isPresent()),
                new LongTermProbe());
    }

    /** The ids that are judged. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        probes.forEach(probe -> ids.addAll(probe.ids()));
        return ids;
    }

    /**
     * Asks a repository and judges.
     *
     * @param asked is told of each request
     */
    public Report check(URI baseUrl, CheckLimits limits, Pauses pauses, Clock clock, Runnable asked)
            throws InterruptedException {
        Endpoint endpoint = new Endpoint(baseUrl, limits, pauses, clock, asked);
        Optional<String> obstacle = obstacle(endpoint);
        if (obstacle.isPresent()) {
            return new Report(baseUrl, endpoint.requests(), obstacle.get(), List.of(), List.of());
        }
        Judgement judgement = new Judgement(Requirement.all());
        for (Probe probe : probes) {
            try {
                probe.examine(endpoint, judgement);
            } catch (LimitIsReached limit) {
                judgement.cutShort(probe.ids(), String.valueOf(limit.getMessage()));
            }
        }
        return new Report(baseUrl, endpoint.requests(), "", judgement.limits(), judgement.verdicts());
    }

    private static Optional<String> obstacle(Endpoint endpoint) throws InterruptedException {
        try {
            return Approach.obstacle(endpoint);
        } catch (LimitIsReached limit) {
            return Optional.of(endpoint.baseUrl() + " has not answered verb=Identify: " + limit.getMessage()
                    + " Allow more, or try again later.");
        }
    }
}
