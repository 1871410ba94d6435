package org.fonds.source;

import java.util.ArrayList;
import java.util.List;

/** A section while its lines are gathered. */
final class OpenSection {
    private final Heading heading;
    private final int line;
    private final List<Line> body = new ArrayList<>();
    private boolean hasText;

    OpenSection(Heading heading, int line) {
        this.heading = heading;
        this.line = line;
        if (!heading.inline().isEmpty()) {
            add(new Line(line, heading.inline(), Line.Form.PLAIN));
        }
    }

    /** What stands above all headings. */
    static OpenSection preface() {
        return new OpenSection(new Heading(Heading.Marks.NONE, "", false, "", null), 1);
    }

    void add(Line text) {
        body.add(text);
        hasText = hasText || !text.isBlank();
    }

    boolean hasText() {
        return hasText;
    }

    List<Line> body() {
        return body;
    }

    PageSection closed() {
        return new PageSection(heading.section(), heading.name(), line, body);
    }
}
