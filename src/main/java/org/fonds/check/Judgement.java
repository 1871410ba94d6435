package org.fonds.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers verdicts: what failed once has failed, what held at every look has passed. */
final class Judgement {
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final Map<String, Judged> verdicts = new LinkedHashMap<>();
    private final Set<String> limits = new LinkedHashSet<>();

    Judgement(List<Requirement> all) {
        all.forEach(requirement -> requirements.put(requirement.id(), requirement));
    }

    /** Judges by one answer. */
    void check(String id, Reply reply, boolean holds, String wrong) {
        if (tells(id, holds)) {
            check(id, reply, holds, wrong, reply.excerpt());
        }
    }

    /** Judges by one part of an answer. */
    void check(String id, Reply reply, boolean holds, String wrong, String evidence) {
        if (tells(id, holds)) {
            put(id, holds ? Verdict.PASS : Verdict.FAIL, holds ? "" : wrong, reply.request(), evidence);
        }
    }

    /** Whether one more look changes anything: the first good one stands for all others, the first bad one wins. */
    private boolean tells(String id, boolean holds) {
        return !has(id, Verdict.FAIL) && !(holds && (has(id, Verdict.PASS) || has(id, Verdict.NOT_REACHED)));
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

    /** What was not looked at to the end, as the bounds do not reach so far: it can have failed, but not passed. */
    void cutShort(Collection<String> ids, String why) {
        limits.add(why);
        ids.stream().filter(id -> !has(id, Verdict.FAIL)).forEach(id -> put(id, Verdict.NOT_REACHED, why, "", ""));
    }

    /** What speaks of a whole list, where only the first pages are there. */
    void unless(Listing list, String... ids) {
        if (!list.complete()) {
            cutShort(List.of(ids), list.cutShort());
        }
    }

    private boolean has(String id, Verdict verdict) {
        Judged judged = verdicts.get(id);
        return judged != null && judged.verdict() == verdict;
    }

    /** How far the check went where it was cut short. */
    List<String> limits() {
        return new ArrayList<>(limits);
    }

    /** In the order of the requirements. */
    List<Judged> verdicts() {
        leave(requirements.keySet(), "Nothing that it could be tried on was answered.");
        return requirements.keySet().stream()
                .flatMap(id -> Optional.ofNullable(verdicts.get(id)).stream())
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
