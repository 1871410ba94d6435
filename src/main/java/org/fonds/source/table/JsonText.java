package org.fonds.source.table;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as tables need it. */
public final class JsonText {
    /** What is nested deeper was not written as a row of a table. */
    static final int DEEPEST = 32;

    /** As strict as can be: of two members of one name nobody knows which is meant. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(1000)
                    .build())
            .build();

    private JsonText() {}

    /** Cells as one object on one line; a column with several values is an array. */
    public static String ofCells(Map<String, List<String>> cells) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            cells.forEach((column, values) -> write(json, column, values));
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String column, List<String> values) {
        json.writeName(column);
        if (values.size() == 1) {
            json.writeString(values.get(0));
            return;
        }
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The beginning of a text, for a message. */
    static String shown(String text) {
        return StringUtils.abbreviate(text.strip(), 100);
    }
}
