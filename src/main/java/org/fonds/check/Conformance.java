package org.fonds.check;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
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

    /** @param official the official schemas; empty to check envelopes by Fonds's own */
    public Conformance(Optional<OfficialSchemas> official) {
        DocumentValidator validator = new DocumentValidator(OwnRules.NONE, official, false);
        this.probes = List.of(
                new IdentifyProbe(),
                new DescriptionProbe(),
                new FormatProbe(),
                new RecordProbe(),
                new SetProbe(),
                new TokenProbe(),
                new DateProbe(),
                new ErrorProbe(),
                new HttpProbe(),
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

    /** Asks a repository and judges. */
    public Report check(URI baseUrl, CheckLimits limits, Pauses pauses, Clock clock) throws InterruptedException {
        Endpoint endpoint = new Endpoint(baseUrl, limits, pauses, clock);
        Judgement judgement = new Judgement(Requirement.all());
        for (Probe probe : new ArrayList<>(probes)) {
            try {
                probe.examine(endpoint, judgement);
            } catch (LimitIsReached limit) {
                judgement.leave(probe.ids(), String.valueOf(limit.getMessage()));
            }
        }
        return new Report(baseUrl, endpoint.requests(), judgement.verdicts());
    }
}
