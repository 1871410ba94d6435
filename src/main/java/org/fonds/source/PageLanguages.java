package org.fonds.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.record.LanguageTag;
import org.fonds.record.Languages;
import org.fonds.record.Offering;

/** The languages that a page names; a name that is none known is kept as a note, and no code is made up for it. */
final class PageLanguages {
    private static final Pattern BORDER = Pattern.compile("\\s*[,;/&]\\s*|\\s+and\\s+");

    private final Page page;
    private final Notebook notebook;

    PageLanguages(Page page, Notebook notebook) {
        this.page = page;
        this.notebook = notebook;
    }

    Languages read() {
        return new Languages(
                values(Section.ORIGINAL_LANGUAGE).flatMap(this::original).toList(),
                values(Section.CONTENTS).flatMap(this::offering).toList());
    }

    private Stream<Line> values(Section section) {
        return page.section(section).stream().flatMap(found -> found.values().stream());
    }

    private Stream<LanguageTag> original(Line line) {
        String value = line.value();
        List<Optional<LanguageTag>> named = LanguageWord.parse(value).isPresent()
                ? List.of(LanguageWord.parse(value))
                : Arrays.stream(BORDER.split(value)).map(LanguageWord::parse).toList();
        if (named.stream().allMatch(Optional::isPresent)) {
            return named.stream().flatMap(Optional::stream);
        }
        unknown(Section.ORIGINAL_LANGUAGE, line);
        return Stream.empty();
    }

    private Stream<Offering> offering(Line line) {
        Optional<Offering> offering = ContentsLine.parse(line).flatMap(ContentsLine::offering);
        if (offering.isEmpty()) {
            unknown(Section.CONTENTS, line);
        }
        return offering.stream();
    }

    private void unknown(Section section, Line line) {
        notebook.remark(
                line.number(),
                "'" + line.value() + "' in the " + page.wording().part() + " '" + section.heading()
                        + "' names no known language or kind of text; it is kept as a note.");
        notebook.keep(section.heading(), line.value());
    }
}
