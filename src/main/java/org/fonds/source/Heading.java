package org.fonds.source;

import org.jspecify.annotations.Nullable;

/**
 * A line read as if it were a heading; whether it is one depends on the lines around it ({@link HeadingRules}).
 *
 * <p>Examples, all of them Record ID: {@code ## Record ID}, {@code ## **Record ID:**}, {@code **Record ID:** 117312},
 * {@code Record ID:}.
 *
 * @param marks what makes it look like a heading
 * @param name without marks and colon
 * @param colon whether a colon follows the name
 * @param inline what follows the colon on the same line, else empty
 * @param section null where the name is none of a known section
 */
record Heading(
        Marks marks,
        String name,
        boolean colon,
        String inline,
        @Nullable Section section) {
    enum Marks {
        HASHES,
        BOLD,
        NONE
    }

    static Heading of(Line line) {
        String text = line.trimmed();
        return switch (line.form()) {
            case MARKED, BOXED -> ofMarked(text);
            case HEADING -> named(Marks.HASHES, text);
            case PLAIN -> named(Marks.NONE, text);
        };
    }

    private static Heading ofMarked(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0) {
            return named(Marks.HASHES, withoutBold(withoutClosingHashes(text.substring(hashes))));
        }
        String plain = withoutBold(text);
        return plain.equals(text) ? named(Marks.NONE, text) : named(Marks.BOLD, plain);
    }

    boolean isMarked() {
        return marks != Marks.NONE;
    }

    private static Heading named(Marks marks, String text) {
        if (endsWithColon(text)) {
            String name = Spaces.trim(text.substring(0, text.length() - 1));
            return new Heading(marks, name, true, "", Section.of(name).orElse(null));
        }
        Section whole = Section.of(text).orElse(null);
        return whole == null ? withInline(marks, text) : new Heading(marks, text, false, "", whole);
    }

    /** Only a known name can have its text on the same line: a title holds colons of its own. */
    private static Heading withInline(Marks marks, String text) {
        int colon = text.indexOf(':');
        Section section =
                colon < 0 ? null : Section.of(text.substring(0, colon)).orElse(null);
        return section == null
                ? new Heading(marks, text, false, "", null)
                : new Heading(
                        marks,
                        Spaces.trim(text.substring(0, colon)),
                        true,
                        Spaces.trim(text.substring(colon + 1)),
                        section);
    }

    /** The text without the bold marks of its beginning, where these end with the line or at a colon. */
    private static String withoutBold(String text) {
        String mark = text.startsWith("**") ? "**" : "__";
        int close = text.startsWith(mark) ? text.indexOf(mark, mark.length()) : -1;
        if (close < 0) {
            return text;
        }
        String bold = Spaces.trim(text.substring(mark.length(), close));
        String rest = text.substring(close + mark.length());
        return Spaces.isBlank(rest) || endsWithColon(bold) || rest.startsWith(":") ? bold + rest : text;
    }

    private static String withoutClosingHashes(String text) {
        String trimmed = Spaces.trim(text);
        int end = trimmed.length();
        while (end > 0 && trimmed.charAt(end - 1) == '#') {
            end--;
        }
        // "## C#" is a heading that ends in a number sign; closing hashes stand after a blank.
        return end == 0 || !Character.isWhitespace(trimmed.charAt(end - 1))
                ? trimmed
                : trimmed.substring(0, end).strip();
    }

    private static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }
}
