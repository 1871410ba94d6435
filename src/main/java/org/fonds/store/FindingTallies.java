package org.fonds.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fonds.xml.Severity;

/** How often what was found: the differences that a batch makes, added up and then written. */
final class FindingTallies {
    private static final String ADD = """
            insert into finding_tally (format, rule, severity, held, findings, records) values (?, ?, ?, ?, ?, ?)
            on conflict (format, rule, severity, held) do update set
            findings = finding_tally.findings + excluded.findings,
            records = finding_tally.records + excluded.records""";
    private static final String DROP_EMPTY = """
            delete from finding_tally
            where format = ? and rule = ? and severity = ? and held = ? and records = 0""";
    private static final String ALL = """
            select format, rule, severity, held, findings, records from finding_tally
            order by held, format, rule, severity""";

    private record Key(FindingKind kind, boolean held) {
        Object[] columns(Object... more) {
            List<Object> columns = new ArrayList<>(
                    List.of(kind.format(), kind.rule(), kind.severity().name(), held ? 1 : 0));
            columns.addAll(List.of(more));
            return columns.toArray();
        }
    }

    private final Map<Key, FindingKind.Count> differences = new HashMap<>();

    static FindingTallies of(List<AssessmentChange> changes) {
        FindingTallies tallies = new FindingTallies();
        for (AssessmentChange change : changes) {
            FindingKind.ofDocument(change.found()).forEach((kind, count) -> tallies.add(change, kind, count));
            FindingKind.ofDocument(change.former().found())
                    .forEach((kind, count) -> tallies.add(change, kind, count.negative()));
        }
        tallies.differences.values().removeIf(FindingKind.Count::isNothing);
        return tallies;
    }

    private void add(AssessmentChange change, FindingKind kind, FindingKind.Count count) {
        differences.merge(new Key(kind, change.held()), count, FindingKind.Count::plus);
    }

    void write(Session session) {
        List<Object[]> added = new ArrayList<>();
        List<Object[]> lowered = new ArrayList<>();
        differences.forEach((key, count) -> {
            added.add(key.columns(count.findings(), count.records()));
            if (count.records() < 0) {
                lowered.add(key.columns());
            }
        });
        session.changeAll(ADD, added);
        session.changeAll(DROP_EMPTY, lowered);
    }

    static List<FindingCount> all(Session session) {
        return session.all(
                ALL,
                row -> new FindingCount(
                        row.getString(1),
                        row.getString(2),
                        Severity.valueOf(row.getString(3)),
                        row.getLong(4) == 1,
                        row.getLong(5),
                        row.getLong(6)));
    }
}
