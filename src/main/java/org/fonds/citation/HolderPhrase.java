package org.fonds.citation;

import java.util.Arrays;
import java.util.stream.Stream;

/** Words that sound like a holder that the table does not know. */
final class HolderPhrase {
    private static final int LONGEST = 20;

    private static final WordSet HOUSES =
            WordSet.of("archive archives archival archiv archivs arhiv arhiva arhivele arkhiv arquivo archivo "
                    + "archivio archief arkiv archiwum leveltar leveltara архив архива library biblioteka "
                    + "bibliothek museum ministry foundation institute institution academy university");
    private static final WordSet DIVISIONS =
            WordSet.of("division institute department section branch archive archives museum library university "
                    + "academy faculty center centre");
    private static final WordSet CENTRES = WordSet.of("center centre");
    private static final WordSet COLLECTIONS =
            WordSet.of("papers files file collection collections records series correspondence materials "
                    + "memoranda documents diary diaries");
    private static final WordSet LINKS = WordSet.of(
            "of the and for in at de da do dos das di du des der la al et und van von im i e y a fur " + "za");

    private HolderPhrase() {}

    /** The end of the holder that begins here and that the table does not know, or -1. */
    static int end(CitationText text, int from, int limit, Certainty certainty) {
        int end = runEnd(text, from, limit);
        String words = text.text().substring(from, end);
        if (words.isEmpty() || !isName(words) || isDigitalArchive(words)) {
            return -1;
        }
        boolean holder = certainty == Certainty.CERTAIN
                || HOUSES.isAmong(words)
                || (isAbbreviation(words) && isMarked(text, words, end, limit, certainty));
        return holder ? numbered(text, words, end, limit) : -1;
    }

    /** {@code Vietnam National Archives Center 3}: a number that stands alone after the word belongs to the name. */
    private static int numbered(CitationText text, String words, int end, int limit) {
        Scanner scan = text.scan(end, limit).skipSpaces();
        int digits = scan.digits().length();
        boolean alone = scan.atEnd() || ",;(".indexOf(scan.peek()) >= 0 || text.sentenceEnd(end, limit) == scan.at();
        boolean number = digits > 0 && digits <= 2 && alone;
        return number && CENTRES.has(words.substring(words.lastIndexOf(' ') + 1)) ? scan.at() : end;
    }

    /** An unknown abbreviation is a holder's when a mark follows it that could be nothing else. */
    private static boolean isMarked(CitationText text, String words, int end, int limit, Certainty certainty) {
        int next = text.afterComma(end, limit);
        if (text.text().substring(end, next).indexOf(';') >= 0 || ShelfMarkGrammar.isLabel(words)) {
            return false;
        }
        return SovietMark.at(text, next, limit, false) != null
                || (certainty == Certainty.EXPECTED
                        && hasDigit(text.scan(next, limit).token()));
    }

    /** The end of a known name with the words that are printed after it: {@code National Security Archive Fund}. */
    static int extended(CitationText text, int from, int limit) {
        if (from >= limit || !Letters.isSpace(text.text().charAt(from))) {
            return from;
        }
        int start = text.scan(from, limit).skipSpaces().at();
        int end = runEnd(text, start, limit);
        String words = text.text().substring(start, end);
        return !words.isEmpty() && isName(words) && !COLLECTIONS.isAmong(words) ? end : from;
    }

    /** The end of a division of the holder after a comma, or -1. */
    static int divisionEnd(CitationText text, int from, int limit) {
        Scanner scan = text.scan(from, limit).skipSpaces();
        if (!scan.accept(',')) {
            return -1;
        }
        int start = scan.skipSpaces().at();
        int end = runEnd(text, start, limit);
        String words = text.text().substring(start, end);
        boolean division = end > start
                && isParted(text, end, limit)
                && isName(words)
                && DIVISIONS.isAmong(words)
                && !COLLECTIONS.isAmong(words);
        return division ? end : -1;
    }

    private static boolean isParted(CitationText text, int end, int limit) {
        return end == limit
                || ",;.".indexOf(text.text().charAt(end)) >= 0
                || text.scan(end, limit).skipSpaces().peek() == '(';
    }

    static boolean isCollection(String words) {
        return COLLECTIONS.isAmong(words);
    }

    /** {@code AVP RF}, {@code SAPMO-BArch}: every word has two capitals. */
    static boolean isAbbreviation(String words) {
        return !words.isBlank() && words.length() <= LONGEST && words(words).allMatch(HolderPhrase::hasTwoCapitals);
    }

    private static boolean hasTwoCapitals(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().filter(Character::isUpperCase).count() >= 2
                && word.codePoints().allMatch(c -> Letters.isWordPart(c) || Letters.isDash(c));
    }

    /** The end of the words that stand before a comma, a bracket, the end of the sentence or a shelf-mark. */
    private static int runEnd(CitationText text, int from, int limit) {
        int stop = text.next(",;:()[", from, limit);
        stop = text.sentenceEnd(from, stop);
        int end = from;
        Scanner scan = text.scan(from, stop).skipSpaces();
        int count = 0;
        while (!scan.atEnd() && count++ <= LONGEST && !ShelfMarkGrammar.begins(text, scan.at(), limit)) {
            scan.token();
            end = scan.at();
            scan.skipSpaces();
        }
        return end;
    }

    private static boolean isName(String words) {
        return words(words).count() <= LONGEST
                && isCapital(words.codePointAt(0))
                && words(words).allMatch(word -> isCapital(word.codePointAt(0)) || LINKS.has(word) || HOUSES.has(word));
    }

    private static boolean isCapital(int c) {
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    private static boolean isDigitalArchive(String words) {
        String folded = Letters.fold(words);
        return folded.endsWith("digital archive") || folded.endsWith("virtual archive");
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static Stream<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1));
    }
}
