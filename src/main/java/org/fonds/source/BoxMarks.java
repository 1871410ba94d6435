package org.fonds.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes drawn in text: a quotation of Markdown, or lines around the words. */
final class BoxMarks {
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>[> ]*(.*)");
    private static final String WALLS = "|│┃║";
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
        if (quoted.matches()) {
            return inside(line, quoted.group(1));
        }
        String text = line.trimmed();
        return isWall(text.charAt(0)) ? inside(line, text.substring(1, walledEnd(text))) : Optional.empty();
    }

    /** The wall at the right is often left out, since it would have to be lined up. */
    private static int walledEnd(String text) {
        return text.length() > 1 && isWall(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
    }

    private static boolean isWall(char c) {
        return WALLS.indexOf(c) >= 0;
    }

    private static Optional<Line> inside(Line line, String words) {
        return Optional.of(new Line(line.number(), words.strip(), Line.Form.BOXED));
    }
}
