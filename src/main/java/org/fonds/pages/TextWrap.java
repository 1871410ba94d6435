package org.fonds.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that fit a width, by how wide letters usually are: the server has no font to measure by, and so
 * allows for wide ones.
 */
final class TextWrap {
    private static final String NARROW = "iljtfrI.,;:!|'()[] ";
    private static final String ELLIPSIS = "…";

    private final double width;

    /** @param width in units of the size of the letters */
    TextWrap(double width) {
        this.width = width;
    }

    /**
     * The lines of a text, at least one; where it needs more than {@code most}, the last one ends in an ellipsis.
     *
     * @param text of any length
     */
    List<String> of(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : text.strip().split("[\\s\\p{Cc}]+", -1)) {
            for (String part : parts(word)) {
                double needed = of(part);
                double space = line.isEmpty() ? 0 : of(" ");
                if (used + space + needed > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    space = 0;
                }
                if (lines.size() == most) {
                    lines.set(most - 1, lines.get(most - 1) + ELLIPSIS);
                    return lines;
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
                used += space + needed;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is wider than a line, in pieces that are not. */
    private List<String> parts(String word) {
        if (of(word) <= width) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        double used = 0;
        for (int character : word.codePoints().limit(1000).toArray()) {
            double needed = of(character);
            if (used + needed > width) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.appendCodePoint(character);
            used += needed;
        }
        parts.add(part.toString());
        return parts;
    }

    private static double of(String text) {
        return text.codePoints().mapToDouble(TextWrap::of).sum();
    }

    private static double of(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        } else if (NARROW.indexOf(character) >= 0) {
            return 0.33;
        } else if (Character.isIdeographic(character) || character > 0xFFFF) {
            return 1.05;
        } else if (Character.isUpperCase(character) || "mwMW@%—".indexOf(character) >= 0) {
            return 0.76;
        }
        return 0.58;
    }
}
