package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.Finding;

/** What a report on quality is told, from one snapshot. */
final class QualityQueries {
    private static final String FIND = "select id from item where identifier = ?";
    private static final String PLACE = "select place from document where item = ?";
    private static final String PLACE_OF_HELD = "select place from held_document where item = ?";

    private final Session session;
    private final Findings findings;

    QualityQueries(Session session) {
        this.session = session;
        this.findings = new Findings(session);
    }

    QualityFigures figures() {
        return new QualityFigures(FindingTallies.all(session), new TraitTable(session).counts());
    }

    Map<OaiIdentifier, List<Finding>> findings(Collection<OaiIdentifier> identifiers) {
        Map<OaiIdentifier, List<Finding>> byItem = new HashMap<>();
        for (OaiIdentifier identifier : new HashSet<>(identifiers)) {
            List<Finding> found = session.first(FIND, row -> row.getLong(1), identifier.value())
                    .map(item -> findings.of(item, false))
                    .orElse(List.of());
            if (!found.isEmpty()) {
                byItem.put(identifier, found);
            }
        }
        return byItem;
    }

    List<AssessedItem> breaking(String format, String rule, boolean held, long after, int limit) {
        List<Row> rows = session.all(Findings.BREAKING, Row::read, format, rule, held ? 1 : 0, after, limit);
        return items(
                rows,
                held,
                finding -> finding.format().equals(format) && finding.rule().equals(rule));
    }

    List<AssessedItem> warned(long after, int limit) {
        return items(session.all(Findings.PUBLISHED, Row::read, after, limit), false, finding -> true);
    }

    private List<AssessedItem> items(List<Row> rows, boolean held, Predicate<Finding> wanted) {
        List<AssessedItem> items = new ArrayList<>();
        for (Row row : rows) {
            List<Finding> found =
                    findings.of(row.item, held).stream().filter(wanted).toList();
            items.add(new AssessedItem(row.identifier, place(row.item, held), held, row.item, found));
        }
        return items;
    }

    private String place(long item, boolean held) {
        return session.first(held ? PLACE_OF_HELD : PLACE, row -> row.getString(1), item)
                .orElse("");
    }

    private record Row(long item, OaiIdentifier identifier) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), new OaiIdentifier(row.getString(2)));
        }
    }
}
