package org.fonds.source;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fonds.citation.CitationParser;
import org.fonds.source.table.TableRow;

/** Reads the rows of one table, one after the other; what is true of the whole table is remarked with its first row. */
final class RowReader {
    private final String layout;
    private final SourceText text;
    private final Columns columns;
    private final CitationParser citations;
    private final Set<String> reported = new HashSet<>();
    private final List<String> absent;
    private boolean begun;

    /**
     * A reader that has read nothing yet.
     *
     * @param absent columns that the table ought to have and does not
     */
    RowReader(String layout, SourceText text, List<String> absent, Columns columns, CitationParser citations) {
        this.layout = layout;
        this.text = text;
        this.absent = List.copyOf(absent);
        this.columns = columns;
        this.citations = citations;
    }

    Reading read(TableRow row) {
        return row instanceof TableRow.Whole whole ? read(whole) : refused((TableRow.Faulty) row);
    }

    private Reading refused(TableRow.Faulty row) {
        return new Reading.Refused(text.line(row.line()), null, row.reason(), row.remedy());
    }

    private Reading read(TableRow.Whole row) {
        RowPage page = new RowPage(text.part(columns.stored(row), row.line(), row.lastLine(), !begun), row.line());
        Set<String> unknown = new LinkedHashSet<>();
        columns.values(row).forEach((column, values) -> {
            if (columns.isLeftOut(column)) {
                return;
            }
            columns.field(column).ifPresentOrElse(field -> put(page, field, column, values), () -> {
                page.note(column, values);
                if (!values.stream().allMatch(Spaces::isBlank)) {
                    unknown.add(column);
                }
            });
        });
        unknown.removeAll(reported);
        report(page, unknown);
        Reading reading = PageRecord.read(layout, page.page(columns.wording()), citations);
        if (reading instanceof Reading.Accepted) {
            // Not before: a refusal carries no remarks.
            begun = true;
            reported.addAll(unknown);
        }
        return reading;
    }

    private void report(RowPage page, Set<String> unknown) {
        unknown.forEach(column -> page.remark("The column '" + column
                + "' is no known field; its values are kept as notes, in this row and in those below."));
        if (!begun) {
            absent.forEach(column ->
                    page.remark("The mapping names the column '" + column + "', which the table does not have."));
        }
    }

    private static void put(RowPage page, TableField field, String column, List<String> values) {
        Section section = field.section();
        if (section != null && field.isList()) {
            page.list(section, column, values);
        } else if (section != null) {
            page.text(section, column, values);
        } else if (field == TableField.TITLE) {
            page.title(values.get(0));
            page.note(column, values.subList(1, values.size()));
        } else if (field == TableField.DATE) {
            page.date(values.get(0));
            page.note(column, values.subList(1, values.size()));
        }
    }
}
