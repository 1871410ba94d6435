package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;

/** What was found in documents: in those held back, why they are. */
final class Findings {
    static final String OF_ITEM = """
            select format, rule, severity, line_number, column_number, xpath, message, remedy
            from finding where item = ? and held = ? order by ordinal""";
    static final String BREAKING = """
            select f.item, (select i.identifier from item i where i.id = f.item)
            from finding f where f.format = ? and f.rule = ? and f.held = ? and f.item > ?
            group by f.item order by f.item limit ?""";
    static final String PUBLISHED = """
            select f.item, (select i.identifier from item i where i.id = f.item)
            from finding f where f.held = 0 and f.item > ?
            group by f.item order by f.item limit ?""";

    private static final String INSERT = """
            insert into finding (item, held, ordinal, format, rule, severity, line_number, column_number, xpath, message,
            remedy) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;

    Findings(Session session) {
        this.session = session;
    }

    List<Finding> of(long item, boolean held) {
        return session.all(OF_ITEM, Findings::read, item, held ? 1 : 0);
    }

    private static Finding read(ResultSet row) throws SQLException {
        return new Finding(
                row.getString(1),
                row.getString(2),
                Severity.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    /** Puts these in the place of what was found before. */
    void replace(List<AssessmentChange> changes) {
        List<Object[]> former = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (AssessmentChange change : changes) {
            if (change.former().hasFindings()) {
                former.add(new Object[] {change.item(), change.heldNumber()});
            }
            List<Finding> findings = change.findings();
            for (int ordinal = 0; ordinal < findings.size(); ordinal++) {
                rows.add(row(change, ordinal, findings.get(ordinal)));
            }
        }
        session.changeAll("delete from finding where item = ? and held = ?", former);
        session.changeAll(INSERT, rows);
    }

    private static Object[] row(AssessmentChange change, int ordinal, Finding finding) {
        return new Object[] {
            change.item(),
            change.heldNumber(),
            ordinal,
            finding.format(),
            finding.rule(),
            finding.severity().name(),
            finding.line(),
            finding.column(),
            finding.xpath(),
            finding.message(),
            finding.remedy()
        };
    }
}
