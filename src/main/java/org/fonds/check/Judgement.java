package org.fonds.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers verdicts: what failed once has failed, what held at every look has passed. */
final class Judgement {
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final Map<String, Judged> verdicts = new LinkedHashMap<>();

    Judgement(List<Requirement> all) {
        all.forEach(requirement -> requirements.put(requirement.id(), requirement));
    }

    /** Judges by one answer. */
    void check(String id, Reply reply, boolean holds, String wrong) {
        check(id, reply, holds, wrong, reply.excerpt());
    }

    /** Judges by one part of an answer. */
    void check(String id, Reply reply, boolean holds, String wrong, String evidence) {
        if (!isFailed(id)) {
            put(id, holds ? Verdict.PASS : Verdict.FAIL, holds ? "" : wrong, reply.request(), evidence);
        }
    }

    /** The repository has nothing that this is about. */
    void doesNotApply(String id, String why) {
        if (!verdicts.containsKey(id)) {
            put(id, Verdict.NOT_APPLICABLE, why, "", "");
        }
    }

    /** What stays without a verdict. */
    void leave(Set<String> ids, String why) {
        ids.stream().filter(id -> !verdicts.containsKey(id)).forEach(id -> put(id, Verdict.NOT_TRIED, why, "", ""));
    }

    boolean isFailed(String id) {
        Judged judged = verdicts.get(id);
        return judged != null && judged.verdict() == Verdict.FAIL;
    }

    /** In the order of the requirements. */
    List<Judged> verdicts() {
        leave(requirements.keySet(), "Nothing that it could be tried on was answered.");
        return requirements.keySet().stream()
                .flatMap(id -> java.util.Optional.ofNullable(verdicts.get(id)).stream())
                .toList();
    }

    private void put(String id, Verdict verdict, String message, String request, String evidence) {
        Requirement requirement = requirements.get(id);
        if (requirement == null) {
            throw new IllegalArgumentException("There is no requirement " + id);
        }
        verdicts.put(id, new Judged(requirement, verdict, message, request, evidence));
    }
}
