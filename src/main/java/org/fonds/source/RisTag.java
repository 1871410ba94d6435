package org.fonds.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tags of RIS that a record has a field for, and those that are known and kept as notes.
 *
 * <p>AV, the place where a paper lies, is the source that the chain of custody is read from. T2 is the collection of a
 * manuscript. TY, a word of RIS and not of the archive, is no type of the document; M3 is one.
 */
enum RisTag {
    TI(Use.TITLE),
    T1(Use.TITLE),
    AU(Section.AUTHORS),
    A1(Section.AUTHORS),
    DA(Use.DATE),
    Y1(Use.DATE),
    PY(Use.DATE),
    AB(Section.SUMMARY),
    N2(Section.SUMMARY),
    AN(Section.RECORD_ID),
    ID(Section.RECORD_ID),
    UR(Section.ADDRESS),
    LA(Section.ORIGINAL_LANGUAGE),
    KW(Section.SUBJECTS),
    AV(Section.SOURCE),
    M3(Section.TYPE),
    T2(Section.COLLECTIONS),
    N1(Use.NOTE),
    CN(Use.NOTE),
    CY(Use.NOTE),
    DB(Use.NOTE),
    DP(Use.NOTE),
    PB(Use.NOTE),
    Y2(Use.NOTE);

    /** What becomes of a tag. */
    enum Use {
        TITLE,
        DATE,
        SECTION,
        NOTE
    }

    private static final Map<String, RisTag> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RisTag::name, Function.identity()));

    private final Use use;
    private final @Nullable Section section;

    RisTag(Use use) {
        this.use = use;
        this.section = null;
    }

    RisTag(Section section) {
        this.use = Use.SECTION;
        this.section = section;
    }

    static Optional<RisTag> of(String tag) {
        return Optional.ofNullable(BY_NAME.get(tag.toUpperCase(Locale.ROOT)));
    }

    Use use() {
        return use;
    }

    @Nullable
    Section section() {
        return section;
    }

    /** What it fills: of two tags that fill the same, one counts. */
    String target() {
        return section == null ? use.name() : section.name();
    }

    /** Whether it may stand several times, each time with one value of a list. */
    boolean isList() {
        return switch (this) {
            case AU, A1, KW, T2, LA, UR -> true;
            default -> false;
        };
    }
}
