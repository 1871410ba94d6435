package org.fonds.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.record.LanguageTag;
import org.fonds.record.Offering;

/**
 * A line of the section Contents: {@code Translation - English}.
 *
 * <p>These lines say where the transcript begins, so a line counts only when its kind or its language is known.
 *
 * @param line the line
 * @param kind as printed
 * @param language as printed
 */
record ContentsLine(Line line, String kind, String language) {
    private static final int LONGEST = 80;
    private static final Pattern FORM =
            Pattern.compile("(\\p{L}+(?: \\p{L}+)?)\\s*[-\u2010-\u2015]\\s*(\\p{L}[^.!?]*)");

    static Optional<ContentsLine> parse(Line line) {
        String value = line.value();
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(value);
        return form.matches()
                ? Optional.of(new ContentsLine(line, form.group(1), form.group(2)))
                        .filter(ContentsLine::isKnown)
                : Optional.empty();
    }

    /** The form that is offered; empty where kind or language is not known. */
    Optional<Offering> offering() {
        return knownKind().flatMap(known -> LanguageTag.named(language).map(tag -> new Offering(known, tag)));
    }

    private boolean isKnown() {
        return knownKind().isPresent() || LanguageTag.named(language).isPresent();
    }

    private Optional<Offering.Kind> knownKind() {
        String name = kind.toUpperCase(Locale.ROOT);
        return Arrays.stream(Offering.Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
