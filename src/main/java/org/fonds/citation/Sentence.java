package org.fonds.citation;

/** Which full stops end a sentence: not those of {@code f. 5}, {@code 4. doboz}, {@code vol. 21-1}, {@code Karl P. Benziger}. */
final class Sentence {
    private static final WordSet CUT_WORDS =
            WordSet.of("no nos nr vol vols ff op ll pp bd bl bll cx st dr mr mrs ms prof gen col amb jr sr ca "
                    + "dept univ fn doc docs pt ser per pap comp ed eds inc ltd co corp gov rev min lt maj cpt "
                    + "capt sen rep hon messrs mme calif mass conn md va оп лл стр спр арк sygn kol inv msc cit "
                    + "фонд");

    private Sentence() {}

    /** Whether the full stop here, seen from the place where the sentence began, is its last. */
    static boolean endsAt(String text, int from, int stop, int limit) {
        int next = stop + 1;
        if (next >= limit) {
            return true;
        }
        if (!Letters.isSpace(text.charAt(next))) {
            return false;
        }
        while (next < limit && Letters.isSpace(text.charAt(next))) {
            next++;
        }
        return next >= limit
                || (beginsSentence(text.codePointAt(next)) && !isCut(text, from, stop) && !isDoboz(text, next, limit));
    }

    private static boolean beginsSentence(int c) {
        return !Character.isLowerCase(c) && !Letters.isDash(c) && !Character.isDigit(c) && c != '(';
    }

    private static boolean isCut(String text, int from, int stop) {
        int start = stop;
        while (start > from && Letters.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return (word.length() == 1 && Character.isLetter(word.charAt(0))) || CUT_WORDS.has(word);
    }

    /** The Hungarian box carries its number before it: {@code 4. Doboz}. */
    private static boolean isDoboz(String text, int at, int limit) {
        return new Scanner(text, at, limit).acceptWord("doboz");
    }
}
