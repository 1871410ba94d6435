package org.fonds.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes drawn in text: a quotation of Markdown, or lines around the words. */
final class BoxMarks {
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>[> ]*(.*)");
    private static final Pattern WALLED = Pattern.compile("\\s*[|│┃║](.*)[|│┃║]\\s*");
    private static final Pattern EDGE =
            Pattern.compile("[\\s|│┃║]*[+┌┐└┘├┤╔╗╚╝╠╣┏┓┗┛-][\\s+┌┐└┘├┤╔╗╚╝╠╣┏┓┗┛─━═|│┃║:-]{2,}");

    private BoxMarks() {}

    /** The line without the box around it, where it stands in one. */
    static Optional<Line> unbox(Line line) {
        if (line.form() != Line.Form.MARKED || line.trimmed().isEmpty()) {
            return Optional.empty();
        }
        if (EDGE.matcher(line.text()).matches()) {
            return Optional.of(new Line(line.number(), "", Line.Form.BOXED));
        }
        Matcher quoted = QUOTED.matcher(line.text());
        Matcher walled = WALLED.matcher(line.text());
        return quoted.matches() ? inside(line, quoted) : walled.matches() ? inside(line, walled) : Optional.empty();
    }

    private static Optional<Line> inside(Line line, Matcher box) {
        return Optional.of(new Line(line.number(), box.group(1).strip(), Line.Form.BOXED));
    }
}
