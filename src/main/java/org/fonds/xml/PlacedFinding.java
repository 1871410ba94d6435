package org.fonds.xml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what it is about: the one shape in which findings are told, to people and to programs.
 *
 * <p>Example: {@code records.xml:9:41: error mods MODS-R06b: '1950-13' is no date of W3CDTF. Write YYYY, ...}
 *
 * @param file the file that is at fault, as its reader knows it; for a rendition the document that it was made of
 * @param identifier the OAI identifier; null where there is none
 * @param finding line and column are those of {@code file}, or of the rendition where the file is a document
 */
public record PlacedFinding(String file, @Nullable String identifier, Finding finding) {

    /** The finding as strings and numbers by name; every finding has every name, in this order. */
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", file);
        fields.put("identifier", identifier);
        fields.put("format", finding.format());
        fields.put("rule", finding.rule());
        fields.put("severity", severity());
        fields.put("line", finding.line());
        fields.put("column", finding.column());
        fields.put("xpath", finding.xpath());
        fields.put("message", finding.message());
        fields.put("remedy", finding.remedy());
        return fields;
    }

    private String severity() {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** For people, in one line: values may hold characters by which terminals are steered. */
    @Override
    public String toString() {
        return words().replaceAll("\\p{Cc}", "\uFFFD");
    }

    private String words() {
        return file + ":" + finding.line() + ":" + finding.column() + ": " + severity() + " " + finding.format() + " "
                + finding.rule() + ": " + finding.message()
                + (finding.remedy().isEmpty() ? "" : " " + finding.remedy());
    }
}
