package org.fonds.source.table;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads row by row, each by itself, so that one with a lost quote does not take the rows below it along: when the lines
 * that its quotes claim make no row, its first line alone is given up and reading goes on at the next.
 */
final class DelimitedRows implements Iterator<TableRow> {
    /** How many characters may be read in vain: each lost quote may look for its end through the whole file. */
    private static final long PATIENCE = 256L * 1024 * 1024;

    private final List<String> lines;
    private final Delimiter delimiter;
    private final Header header;
    private long inVain;
    private int index;
    private @Nullable TableRow next;

    DelimitedRows(List<String> lines, Delimiter delimiter, Header header) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.header = header;
        this.index = header.end();
    }

    @Override
    public boolean hasNext() {
        while (next == null && index < lines.size()) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        TableRow row = next;
        next = null;
        return row;
    }

    /** The row at the index, or null where it is empty; steps behind it. */
    private @Nullable TableRow advance() {
        if (lines.get(index).isBlank()) {
            index++;
            return null;
        }
        RowLines row = RowLines.at(lines, index, delimiter);
        Optional<List<String>> cells = row.closed() ? Cells.of(row.text(), delimiter) : Optional.empty();
        if (cells.isEmpty()) {
            return unpaired(row);
        }
        index = row.end();
        return row(row, cells.get());
    }

    private TableRow unpaired(RowLines row) {
        index = row.first() + 1;
        inVain += row.isOneLine() ? 0 : row.length();
        String shown = JsonText.shown(row.firstLine());
        if (inVain > PATIENCE) {
            index = lines.size();
            return faulty(row, "From this row on the quotes do not pair, and the rest is not read: '" + shown + "'.");
        }
        return faulty(row, "The quotes of the row do not pair: '" + shown + "'.");
    }

    private static TableRow faulty(RowLines row, String reason) {
        return new TableRow.Faulty(
                row.first() + 1, reason, "Put a cell that has quotes in it into quotes, and write each of them twice.");
    }

    private @Nullable TableRow row(RowLines row, List<String> cells) {
        if (cells.stream().allMatch(StringUtils::isBlank)) {
            return null;
        }
        if (cells.size() != header.columns().size()) {
            return ragged(row, cells);
        }
        Map<String, List<String>> filled = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!StringUtils.isBlank(cells.get(i))) {
                filled.put(header.columns().get(i), List.of(cells.get(i)));
            }
        }
        return new TableRow.Whole(row.first() + 1, row.end(), filled, null);
    }

    /** A value more or less may have moved all those behind it, so none of them can be trusted. */
    private TableRow ragged(RowLines row, List<String> cells) {
        return new TableRow.Faulty(
                row.first() + 1,
                "The row has " + cells.size() + " cells, the header has "
                        + header.columns().size() + ": '" + JsonText.shown(row.firstLine()) + "'.",
                "Give the row as many cells as the header; one that has a " + delimiter.word()
                        + " in it must stand in quotes.");
    }
}
