package org.fonds.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is said of the documents of a batch. Gathered while its changes are carried out, then compared with what was said
 * before and written together with the sums, in few statements.
 */
final class Assessments {
    static final String KEEP = """
            insert into assessment (item, held, traits) values (?, ?, ?)
            on conflict (item, held) do update set traits = excluded.traits""";
    private static final String DROP = "delete from assessment where item = ? and held = ?";

    private final Map<Assessed, Assessment> said = new LinkedHashMap<>();

    /** Says this of the published document of an item. */
    void publish(Item item, Assessment assessment) {
        said.put(new Assessed(item.id(), false), assessment);
    }

    /** Nothing of the item is published any more. */
    void end(Item item) {
        publish(item, Assessment.NONE);
    }

    /** Says this of the document of an item that is held back. */
    void hold(Item item, Assessment assessment) {
        said.put(new Assessed(item.id(), true), assessment);
    }

    /** Nothing of the item is held back any more. */
    void release(Item item) {
        hold(item, Assessment.NONE);
    }

    void write(Session session) {
        if (said.isEmpty()) {
            return;
        }
        TraitTable traits = new TraitTable(session);
        List<AssessmentChange> changes = changes(session, traits);
        keep(session, changes);
        new Findings(session).replace(changes);
        traits.count(changes);
        FindingTallies.of(changes).write(session);
    }

    private List<AssessmentChange> changes(Session session, TraitTable traits) {
        FormerAssessments former = FormerAssessments.of(
                session, said.keySet().stream().map(Assessed::item).collect(Collectors.toSet()));
        List<AssessmentChange> changes = new ArrayList<>();
        said.forEach((assessed, assessment) -> changes.add(new AssessmentChange(
                assessed.item(),
                assessed.held(),
                traits.numbersOf(assessment.traits()),
                assessment.findings(),
                former.of(assessed))));
        changes.removeIf(AssessmentChange::changesNothing);
        return changes;
    }

    private static void keep(Session session, List<AssessmentChange> changes) {
        List<Object[]> kept = new ArrayList<>();
        List<Object[]> dropped = new ArrayList<>();
        for (AssessmentChange change : changes) {
            if (!change.traits().isEmpty()) {
                kept.add(new Object[] {change.item(), change.heldNumber(), TraitTable.text(change.traits())});
            } else if (!change.former().traits().isEmpty()) {
                dropped.add(new Object[] {change.item(), change.heldNumber()});
            }
        }
        session.changeAll(KEEP, kept);
        session.changeAll(DROP, dropped);
    }
}
