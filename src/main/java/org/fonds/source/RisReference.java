package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** One reference of a RIS file, from its TY to its ER. */
final class RisReference {
    private final int line;
    private final List<String> text = new ArrayList<>();
    private final List<RisLine> fields = new ArrayList<>();
    private boolean ended;

    /** A reference that begins at a line. */
    RisReference(int line) {
        this.line = line;
    }

    void add(int number, String printed) {
        text.add(printed);
        RisLine.parse(number, printed).ifPresentOrElse(this::add, () -> goOn(printed));
    }

    private void add(RisLine field) {
        ended = ended || field.ends();
        fields.add(field);
    }

    /** A long value may stand on several lines, of which only the first has a tag. */
    private void goOn(String printed) {
        if (!fields.isEmpty()) {
            fields.add(fields.remove(fields.size() - 1).with(printed));
        }
    }

    int line() {
        return line;
    }

    int lastLine() {
        return line + text.size() - 1;
    }

    /** Its lines as they stand. */
    String text() {
        return String.join("\n", text) + "\n";
    }

    /** Its first line, for a message. */
    String shown() {
        return StringUtils.abbreviate(Spaces.trim(text.get(0)), 100);
    }

    boolean isEnded() {
        return ended;
    }

    /** The fields between TY and ER. */
    List<RisLine> fields() {
        return fields.stream()
                .filter(field -> !field.begins() && !field.ends())
                .filter(field -> !Spaces.isBlank(field.value()))
                .toList();
    }

    /** The kind of reference: {@code MANSCPT}. */
    String type() {
        return fields.stream()
                .filter(RisLine::begins)
                .map(RisLine::value)
                .findFirst()
                .orElse("");
    }
}
