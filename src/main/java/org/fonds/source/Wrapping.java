package org.fonds.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/**
 * Lines that an editor or a mail program wrapped, made one again.
 *
 * <p>Lines are taken to be wrapped when each was filled: the first word of the next one would have made it longer than
 * the longest of them, and that is of a width at which text is wrapped. Then they are joined by a blank, or by nothing
 * behind a hyphen. Lines that are not wrapped keep their line ends.
 */
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    private Wrapping() {}

    static String join(List<Line> lines) {
        return isWrapped(lines)
                ? joined(lines)
                : lines.stream().map(Line::trimmed).collect(Collectors.joining("\n"));
    }

    private static boolean isWrapped(List<Line> lines) {
        int width =
                lines.stream().mapToInt(line -> line.trimmed().length()).max().orElse(0);
        return width >= NARROWEST
                && width <= WIDEST
                && IntStream.range(1, lines.size()).allMatch(i -> isFilled(lines.get(i - 1), lines.get(i), width));
    }

    private static boolean isFilled(Line line, Line next, int width) {
        String firstWord = StringUtils.substringBefore(next.trimmed(), " ");
        return !endsWithHardBreak(line) && line.trimmed().length() + 1 + firstWord.length() > width;
    }

    /** Markdown's two ways to ask for a new line. */
    private static boolean endsWithHardBreak(Line line) {
        return line.text().endsWith("  ") || line.text().endsWith("\\");
    }

    private static String joined(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            boolean afterHyphen = joined.length() > 1
                    && "-\u2010\u2013".indexOf(joined.charAt(joined.length() - 1)) >= 0
                    && joined.charAt(joined.length() - 2) != ' ';
            joined.append(joined.isEmpty() || afterHyphen ? "" : " ").append(line.trimmed());
        }
        return joined.toString();
    }
}
