package org.fonds.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the system by which a mark is read: the holder's, else one that the mark itself makes plain. */
final class ShelfMarkGrammar {
    private static final int LONGEST_WHOLE = 300;
    private static final Set<String> LABELS = Set.of(
            "RG", "FO", "CAB", "PREM", "DEFE", "CO", "DO", "WO", "THCR", "FRC", "POL", "DEF", "CIA", "NSC", "OSD");

    private ShelfMarkGrammar() {}

    /** The mark that follows a holder, or null. */
    static @Nullable MarkPart after(CitationText text, HolderPart holder, int limit) {
        int end = holder.printed().end();
        Scanner scan = text.scan(end, limit).skipSpaces();
        char parting = scan.peek();
        if (parting == ';') {
            return afterSemicolon(text, holder, limit);
        }
        scan.acceptAny(",.:");
        int at = scan.skipSpaces().at();
        if (scan.atEnd()) {
            return null;
        }
        MarkPart mark = read(text, at, limit, holder.system());
        if (mark == null) {
            mark = telling(text, at, limit);
        }
        boolean sure = parting == ',' || parting == ':' || (parting == '.' && holder.nativeName() != null);
        return mark != null || !sure ? mark : whole(text, at, limit);
    }

    /** Some citations part a holder from its own mark like another archive: {@code AMSZ, Warsaw; 6/77 w-86 t-1312}. */
    private static @Nullable MarkPart afterSemicolon(CitationText text, HolderPart holder, int limit) {
        int at = text.afterComma(holder.printed().end(), limit);
        MarkPart mark = text.isHolder(at, limit) || holder.system() == ShelfMarkSystem.AMERICA
                ? null
                : read(text, at, limit, holder.system());
        return mark != null
                        && mark.span().end()
                                == text.unparted(at, text.statementEnd(at, limit))
                                        .end()
                ? mark
                : null;
    }

    /** The mark at this place by the rules of one system, or null. */
    static @Nullable MarkPart read(CitationText text, int at, int limit, ShelfMarkSystem system) {
        return switch (system) {
            case SOVIET -> SovietMark.at(text, at, limit, false);
            case PAPKA -> SovietMark.at(text, at, limit, true);
            case CHINA -> ChineseMark.at(text, at, limit);
            case HUNGARY -> HungarianMark.at(text, at, limit);
            case POLAND -> PolishMark.at(text, at, limit);
            case GERMANY -> GermanMark.at(text, at, limit);
            case BRAZIL -> BrazilianMark.at(text, at, limit);
            case FILE -> FileMark.at(text, at, limit);
            case BRITAIN -> BritishMark.at(text, at, limit);
            case AMERICA -> AmericanMark.at(text, at, limit);
            case PAPERS -> PapersMark.at(text, at, limit);
            case UNKNOWN -> null;
        };
    }

    /** A mark whose labels say by themselves what it is, or null. */
    static @Nullable MarkPart telling(CitationText text, int at, int limit) {
        MarkPart mark = SovietMark.telling(text, at, limit);
        if (mark == null) {
            mark = HungarianMark.telling(text, at, limit);
        }
        if (mark == null) {
            mark = BrazilianMark.at(text, at, limit);
        }
        if (mark == null) {
            mark = FileMark.at(text, at, limit);
        }
        return mark == null ? AmericanMark.telling(text, at, limit) : mark;
    }

    /** These words by the rules of the system where they fit as a whole, else as a mark of an unknown system. */
    static @Nullable MarkPart whole(CitationText text, Span words, ShelfMarkSystem system) {
        MarkPart mark = read(text, words.start(), words.end(), system);
        if (mark != null && mark.span().end() == words.end()) {
            return mark;
        }
        return looksLikeMark(text.in(words)) ? MarkPart.whole(text, words) : null;
    }

    private static @Nullable MarkPart whole(CitationText text, int at, int limit) {
        Span words = text.trimmed(at, text.statementEnd(at, limit));
        return looksLikeMark(text.in(words)) ? MarkPart.whole(text, words) : null;
    }

    private static boolean looksLikeMark(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_WHOLE
                && !Character.isLowerCase(words.codePointAt(0))
                && (words.chars().anyMatch(Character::isDigit) || HolderPhrase.isCollection(words));
    }

    /** Whether the word here can only belong to a mark, so that a holder's name ends before it. */
    static boolean begins(CitationText text, int at, int limit) {
        Scanner scan = text.scan(at, limit);
        String token = scan.token();
        return token.chars().anyMatch(Character::isDigit)
                || SovietLabel.at(text, at, limit, false) != null
                || SegmentLabel.begins(text, at, limit)
                || BrazilianMark.begins(text, at, limit);
    }

    /** Whether these capitals name a series of papers rather than a holder: {@code RG}, {@code PREM}. */
    static boolean isLabel(String words) {
        return LABELS.contains(words);
    }
}
