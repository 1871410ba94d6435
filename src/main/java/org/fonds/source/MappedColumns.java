package org.fonds.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fonds.source.table.TableRow;

/** The columns of an archive's own table, as a mapping tells them. */
final class MappedColumns implements Columns {
    private final TableMapping mapping;
    private final boolean stored;

    /** The columns of a table. */
    MappedColumns(TableMapping mapping) {
        this(mapping, false);
    }

    /**
     * The columns of a table, or of one row that has its mapping with it already.
     *
     * @param stored whether it is such a row
     */
    MappedColumns(TableMapping mapping, boolean stored) {
        this.mapping = mapping;
        this.stored = stored;
    }

    @Override
    public Optional<TableField> field(String column) {
        return mapping.field(column);
    }

    @Override
    public boolean isLeftOut(String column) {
        return mapping.isLeftOut(column);
    }

    /** Without its title a table is the same table with a column missing; without its number it is another one. */
    @Override
    public boolean fit(List<String> columns) {
        return columns.contains(recordId());
    }

    @Override
    public List<String> expected() {
        return mapping.columns();
    }

    @Override
    public Map<String, List<String>> values(TableRow.Whole row) {
        String separator = mapping.separator();
        if (separator == null) {
            return row.cells();
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> values.put(column, isList(column) ? parted(cell, separator) : cell));
        return values;
    }

    private boolean isList(String column) {
        return mapping.field(column).filter(TableField::isList).isPresent();
    }

    private static List<String> parted(List<String> cell, String separator) {
        return cell.stream()
                .flatMap(value -> Arrays.stream(StringUtils.splitByWholeSeparator(value, separator)))
                .map(Spaces::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public String stored(TableRow.Whole row) {
        return stored ? row.asJson() : MappedRow.write(mapping, row);
    }

    @Override
    public Wording wording() {
        return Wording.of(
                "row",
                "field",
                recordId(),
                mapping.column(TableField.TITLE)
                        .or(() -> mapping.column(TableField.CITATION))
                        .orElse(TableField.TITLE.column()));
    }

    private String recordId() {
        return mapping.column(TableField.RECORD_ID).orElseThrow();
    }
}
