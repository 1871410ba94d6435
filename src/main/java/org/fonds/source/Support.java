package org.fonds.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.record.CustodyEvent.MadePossibleBy;

/**
 * Who paid: the sponsors of the section Donors, one a line; without it, those that the sentence of the section Credits
 * names, {@code This document was made possible with support from Leon Levy Foundation}.
 *
 * <p>Sponsors in a sentence are told apart only at a semicolon or a line end: "and" and a comma stand within names, too
 * ({@code Chun & Jane Chiu}, {@code Carnegie Corporation, Inc.}).
 */
final class Support {
    private static final int LONGEST = 2000;
    private static final Pattern SENTENCE =
            Pattern.compile(".*?\\b(?i:support (?:from|of|by)) (?:the )?(\\S.*)", Pattern.DOTALL);

    private static final Pattern BORDER = Pattern.compile("\\s*;\\s*(?:and )?(?:the )?");

    /** A full stop that ends the sentence rather than an abbreviation. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|e\\.V|\\p{Lu}))\\.$");

    private Support() {}

    /** The page's statement of support, as printed in its credits, else as its donors. */
    static List<MadePossibleBy> of(Page page) {
        Optional<PageSection> credits = page.filled(Section.CREDITS);
        Optional<PageSection> donors = page.filled(Section.DONORS);
        return credits
                .or(() -> donors)
                .map(printed -> new MadePossibleBy(
                        printed.text(), donors.map(PageSection::texts).orElseGet(() -> sponsors(printed))))
                .stream()
                .toList();
    }

    /** Whether a line is a sentence that says who paid. */
    static boolean isStatement(String line) {
        return line.length() <= LONGEST && SENTENCE.matcher(line).matches();
    }

    private static List<String> sponsors(PageSection credits) {
        return credits.texts().stream()
                .filter(line -> line.length() <= LONGEST)
                .map(SENTENCE::matcher)
                .filter(Matcher::matches)
                .flatMap(sentence -> Arrays.stream(BORDER.split(sentence.group(1))))
                .map(name -> FULL_STOP.matcher(Spaces.trim(name)).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
