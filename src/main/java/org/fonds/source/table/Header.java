package org.fonds.source.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of a table's columns, each once.
 *
 * @param columns a column without a name has its number: {@code column 7}
 * @param doubled names that stand there more than once; the second has its number added
 * @param line where it stands
 * @param end the index of the line behind it
 */
record Header(List<String> columns, List<String> doubled, int line, int end) {
    static Header of(List<String> cells, RowLines lines) {
        Set<String> seen = new HashSet<>();
        List<String> columns = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        for (String cell : cells) {
            String number = "column " + (columns.size() + 1);
            String name = cell.isBlank() ? number : cell.strip();
            if (seen.add(name)) {
                columns.add(name);
            } else {
                doubled.add(name);
                columns.add(name + " (" + number + ")");
            }
        }
        return new Header(List.copyOf(columns), List.copyOf(doubled), lines.first() + 1, lines.end());
    }
}
