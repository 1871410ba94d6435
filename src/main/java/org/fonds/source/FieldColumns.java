package org.fonds.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fonds.source.table.JsonText;
import org.fonds.source.table.TableRow;

/** The columns of a field table, which name their fields themselves. */
final class FieldColumns implements Columns {
    private static final Wording WORDING =
            Wording.of("row", "field", TableField.RECORD_ID.column(), TableField.TITLE.column());

    @Override
    public Optional<TableField> field(String column) {
        return TableField.ofColumn(column);
    }

    @Override
    public boolean isLeftOut(String column) {
        return false;
    }

    /** By {@code id} or {@code url} alone a field table is not known: every other table has them. */
    @Override
    public boolean fit(List<String> columns) {
        return identify(columns)
                && columns.stream()
                        .anyMatch(column -> is(column, TableField.TITLE)
                                || is(column, TableField.CITATION)
                                || is(column, TableField.SOURCE));
    }

    /** Whether they say which document a row is. */
    static boolean identify(List<String> columns) {
        return columns.stream().anyMatch(column -> is(column, TableField.RECORD_ID))
                || columns.contains(TableField.ADDRESS.column());
    }

    private static boolean is(String column, TableField field) {
        return TableField.ofColumn(column).filter(field::equals).isPresent();
    }

    @Override
    public List<String> expected() {
        return List.of();
    }

    /** In mere text a list is parted by strokes; in JSON it is an array, and a stroke is a stroke. */
    @Override
    public Map<String, List<String>> values(TableRow.Whole row) {
        if (row.json() != null) {
            return row.cells();
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> values.put(column, isList(column) ? parted(cell) : cell));
        return values;
    }

    private static boolean isList(String column) {
        return TableField.ofColumn(column).filter(TableField::isList).isPresent();
    }

    private static List<String> parted(List<String> cell) {
        return cell.stream()
                .flatMap(value -> List.of(StringUtils.split(value, '|')).stream())
                .map(Spaces::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public String stored(TableRow.Whole row) {
        return row.json() == null ? JsonText.ofCells(values(row)) : row.asJson();
    }

    @Override
    public Wording wording() {
        return WORDING;
    }
}
