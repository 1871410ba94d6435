package org.fonds.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a RIS file: {@code AU  - Nehru, Jawaharlal}. The standard asks for two blanks before the hyphen and one behind
 * it; programs write fewer, and editors take the last one away.
 *
 * @param number counted from 1
 */
record RisLine(int number, String tag, String value) {
    private static final Pattern FORM = Pattern.compile("\\s{0,3}([A-Z][A-Z0-9]) {1,3}-(?: (.*))?");

    static Optional<RisLine> parse(int number, String line) {
        Matcher form = FORM.matcher(line);
        return form.matches()
                ? Optional.of(
                        new RisLine(number, form.group(1), form.group(2) == null ? "" : Spaces.trim(form.group(2))))
                : Optional.empty();
    }

    boolean begins() {
        return tag.equals("TY");
    }

    boolean ends() {
        return tag.equals("ER");
    }

    /** The line with another one that goes on with its value. */
    RisLine with(String more) {
        return new RisLine(number, tag, value + "\n" + more);
    }
}
