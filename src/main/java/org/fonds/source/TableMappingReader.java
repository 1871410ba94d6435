package org.fonds.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a mapping. */
final class TableMappingReader {
    private static final String LEFT_OUT = "left-out";
    private static final String SEPARATOR = "separator";

    private final String name;
    private final List<String> kept = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, TableField> fields = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private @Nullable String separator;
    private int number;

    TableMappingReader(String name) {
        this.name = name;
    }

    TableMapping read(String text) {
        (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().forEach(this::readLine);
        number = 0;
        require(TableField.RECORD_ID, "id");
        if (!fields.containsValue(TableField.CITATION)) {
            require(TableField.TITLE, "title");
        }
        return new TableMapping(String.join("\n", kept), fields, leftOut, separator);
    }

    private void readLine(String line) {
        number++;
        String text = Spaces.trim(line);
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int sign = text.indexOf('=');
        String key = sign < 0 ? "" : Spaces.trim(text.substring(0, sign));
        String value = sign < 0 ? "" : Spaces.trim(text.substring(sign + 1));
        if (key.isEmpty() || value.isEmpty()) {
            throw faulty("'" + text + "' is no line 'field = column'.", "Write it so, or begin it with '#'.");
        }
        if (!keys.add(key)) {
            throw faulty("'" + key + "' stands a second time.", "Name all its columns in one line, separated by '|'.");
        }
        kept.add(key + " = " + value);
        put(key, value);
    }

    private void put(String key, String value) {
        switch (key) {
            case LEFT_OUT -> columns(value).forEach(leftOut::add);
            case SEPARATOR -> separator = value;
            default -> field(key, columns(value));
        }
    }

    private void field(String key, List<String> columns) {
        TableField field = TableField.named(key)
                .orElseThrow(() -> faulty(
                        "'" + key + "' is no field.",
                        "The fields are " + TableField.allNames() + "; besides them " + LEFT_OUT + " and " + SEPARATOR
                                + "."));
        if (fields.containsValue(field) || (columns.size() > 1 && !field.isList())) {
            throw faulty("'" + key + "' has more than one column.", "Name the one that it is read from.");
        }
        for (String column : columns) {
            if (fields.put(column, field) != null) {
                throw faulty("The column '" + column + "' has two fields.", "Decide for one of them.");
            }
        }
    }

    private void require(TableField field, String key) {
        if (!fields.containsValue(field)) {
            throw faulty(
                    "The mapping has no line for '" + key + "'.", "Add a line '" + key + " = ...' with its column.");
        }
    }

    private static List<String> columns(String value) {
        return Arrays.stream(StringUtils.split(value, '|'))
                .map(Spaces::trim)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private TableMappingIsFaulty faulty(String reason, String remedy) {
        return new TableMappingIsFaulty(new SourcePlace(name, number), reason, remedy);
    }
}
