package org.fonds.source.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A line of JSON read as a row: the members of its object are the columns. A member of a nested object is the column
 * {@code outer.inner}, an array is several values, and null is no value.
 */
final class JsonRow {
    private static final String REMEDY =
            "Write one document a line, as an object such as {\"record_id\": \"117312\", \"title\": \"...\"}.";

    private final JsonParser json;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    private JsonRow(JsonParser json) {
        this.json = json;
    }

    static TableRow parse(int line, String text) {
        try (JsonParser json = JsonText.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return faulty(line, "The line is no JSON object", text);
            }
            Map<String, List<String>> cells = new JsonRow(json).cells();
            return json.nextToken() == null
                    ? new TableRow.Whole(line, line, cells, text)
                    : faulty(line, "The line goes on behind its JSON object", text);
        } catch (JacksonException e) {
            return faulty(line, "The line is no valid JSON (" + reason(e) + ")", text);
        }
    }

    /** Without what the parser says of where it began: the line is told already. */
    private static String reason(JacksonException e) {
        return Strings.CS.removeEnd(
                StringUtils.substringBefore(e.getOriginalMessage(), "(start marker at")
                        .strip(),
                ":");
    }

    private static TableRow faulty(int line, String reason, String text) {
        return new TableRow.Faulty(line, reason + ": '" + JsonText.shown(text) + "'.", REMEDY);
    }

    private Map<String, List<String>> cells() {
        readObject("");
        return cells;
    }

    /** Never deeper than {@link JsonText#DEEPEST}: the parser refuses what is. */
    private void readObject(String prefix) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String column = prefix + json.currentName();
            json.nextToken();
            readValue(column);
        }
    }

    private void readValue(String column) {
        switch (json.currentToken()) {
            case START_OBJECT -> readObject(column + ".");
            case START_ARRAY -> readArray(column);
            case VALUE_NULL -> {}
            default -> cells.computeIfAbsent(column, key -> new ArrayList<>()).add(json.getString());
        }
    }

    private void readArray(String column) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            readValue(column);
        }
    }
}
