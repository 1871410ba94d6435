package org.fonds.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.source.table.JsonText;
import org.fonds.source.table.Table;
import org.fonds.source.table.TableRow;

/**
 * A row together with its mapping, so that it can be read again long after both have changed:
 * {@code {"mapping":"id = acno\ntitle = title","row":{"acno":"A00001","title":"..."}}}.
 */
final class MappedRow {
    private static final String MAPPING = "mapping";
    private static final String ROW = "row";
    private static final String ROW_PREFIX = ROW + ".";

    private MappedRow() {}

    static String write(TableMapping mapping, TableRow.Whole row) {
        String opened = JsonText.ofCells(Map.of(MAPPING, List.of(mapping.toString())));
        return opened.substring(0, opened.length() - 1) + ",\"" + ROW + "\":" + row.asJson() + "}";
    }

    /** The one line of such a document, still with its mapping. */
    static Optional<TableRow.Whole> in(SourceText text) {
        return text.lines().size() == 1
                ? Table.in(text.lines(), MappedRow::isMappedRow)
                        .flatMap(table -> table.rows().findFirst())
                        .map(TableRow.Whole.class::cast)
                : Optional.empty();
    }

    /**
     * The mapping of such a line.
     *
     * @throws TableMappingIsFaulty when it is none
     */
    static TableMapping mapping(TableRow.Whole line) {
        return TableMapping.parse(MAPPING, String.join("\n", line.cells().getOrDefault(MAPPING, List.of())));
    }

    /** The cells of such a line's row; as text it is the line still. */
    static TableRow.Whole row(TableRow.Whole line) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        line.cells().forEach((column, values) -> {
            if (column.startsWith(ROW_PREFIX)) {
                cells.put(column.substring(ROW_PREFIX.length()), values);
            }
        });
        return new TableRow.Whole(line.line(), line.lastLine(), cells, line.json());
    }

    private static boolean isMappedRow(List<String> columns) {
        return columns.size() > 1
                && columns.get(0).equals(MAPPING)
                && columns.stream().skip(1).allMatch(column -> column.startsWith(ROW_PREFIX));
    }
}
