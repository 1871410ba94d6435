package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;

/** Why documents are held back. */
final class Findings {
    private static final String OF_ITEM = """
            select format, rule, severity, line_number, column_number, xpath, message, remedy
            from finding where item = ? order by ordinal""";
    private static final String INSERT = """
            insert into finding (item, ordinal, format, rule, severity, line_number, column_number, xpath, message, remedy)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;

    Findings(Session session) {
        this.session = session;
    }

    List<Finding> of(long item) {
        return session.all(OF_ITEM, Findings::read, item);
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

    void replace(long item, List<Finding> findings) {
        session.change("delete from finding where item = ?", item);
        for (int ordinal = 0; ordinal < findings.size(); ordinal++) {
            insert(item, ordinal, findings.get(ordinal));
        }
    }

    private void insert(long item, int ordinal, Finding finding) {
        session.change(
                INSERT,
                item,
                ordinal,
                finding.format(),
                finding.rule(),
                finding.severity().name(),
                finding.line(),
                finding.column(),
                finding.xpath(),
                finding.message(),
                finding.remedy());
    }
}
