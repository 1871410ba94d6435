package org.fonds.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The label of a level in marks of the Soviet kind: {@code f.}, {@code Opis}, {@code delo No.}, {@code Л.}.
 *
 * @param caption the label as printed
 * @param valueStart the place where its value begins
 */
record SovietLabel(String level, Span caption, int valueStart) {
    private static final Map<String, String> LEVELS = levels();
    private static final Set<String> NAMED = Set.of("fond", "volume", "box");

    private static Map<String, String> levels() {
        Map<String, String> levels = new HashMap<>();
        put(levels, "fond", "f", "fond", "fund", "ф", "фонд");
        put(levels, "opis", "op", "opis", "per", "perechen", "оп", "опись", "опис", "пер", "перечень", "record");
        put(
                levels, "delo", "d", "delo", "dela", "spr", "sprava", "д", "дело", "дела", "спр", "справа", "ae", "ае",
                "a.e", "а.е", "ed.khr", "ед.хр");
        put(levels, "papka", "pap", "papka", "папка", "пап");
        put(levels, "p", "p", "п");
        put(levels, "listy", "l", "ll", "list", "listy", "listov", "lists", "ark", "л", "лл", "лист", "листы", "арк");
        put(levels, "roll", "roll", "reel", "rolik");
        put(levels, "item", "no", "nos", "№", "por", "dok", "dokument", "doc", "док", "документ");
        put(levels, "volume", "t", "tom", "vol", "т", "том");
        put(levels, "pages", "pp", "page", "pages", "str", "с", "стр");
        put(levels, "file", "file");
        put(levels, "box", "box", "korobka", "kor");
        put(levels, "folder", "folder");
        return levels;
    }

    private static void put(Map<String, String> levels, String level, String... labels) {
        for (String label : labels) {
            levels.put(Letters.fold(label), level);
        }
    }

    /** The label that stands here before a value, or null. */
    static @Nullable SovietLabel at(CitationText text, int at, int limit, boolean papka) {
        Scanner scan = text.scan(at, limit);
        String word = word(scan);
        String level = LEVELS.get(Letters.fold(word));
        if (level == null) {
            return null;
        }
        boolean stop = scan.accept('.') || endsInApostrophe(scan);
        int captionEnd = number(scan);
        int value = scan.skipSpaces().at();
        boolean cut = word.codePointCount(0, word.length()) < 3;
        if (scan.atEnd() || !isValue(text, value, limit, level, stop || !cut)) {
            return null;
        }
        return new SovietLabel(named(level, papka), new Span(at, captionEnd), value);
    }

    private static String named(String level, boolean papka) {
        return level.equals("p") ? papka ? "papka" : "pages" : level;
    }

    /** The letters, over a stop inside of the label: {@code a.e.}, {@code ед. хр.} */
    private static String word(Scanner scan) {
        int start = scan.at();
        if (scan.accept('\u2116')) {
            return scan.since(start);
        }
        String first = scan.letters();
        int after = scan.at();
        if (scan.accept('.')) {
            String both = first + "." + scan.skipSpaces().letters();
            if (LEVELS.containsKey(Letters.fold(both))) {
                return both;
            }
        }
        scan.to(after);
        return first;
    }

    /** {@code opis'}: the soft sign. */
    private static boolean endsInApostrophe(Scanner scan) {
        return Letters.isApostrophe(scan.peek()) && scan.acceptAny("'\u2019\u02B9\u02BC\u2032");
    }

    /** The end of the caption, a "No." that belongs to it included. */
    private static int number(Scanner scan) {
        int end = scan.at();
        scan.skipSpaces();
        if (scan.accept('\u2116') || scan.accept('#')) {
            return scan.at();
        }
        if (scan.acceptAnyWord("no", "nr")) {
            if (scan.accept('.')) {
                return scan.at();
            }
        }
        scan.to(end);
        return end;
    }

    /** A value has a digit; a fond's may also be the name of its creator, a box's or volume's a Roman number. */
    private static boolean isValue(CitationText text, int at, int limit, String level, boolean clear) {
        int end = SovietValue.tokenEnd(text, at, limit);
        String token = text.text().substring(at, end);
        if (token.isEmpty()) {
            return false;
        }
        boolean digit = token.chars().anyMatch(Character::isDigit);
        if (digit) {
            return clear || Character.isDigit(token.charAt(0));
        }
        return clear && NAMED.contains(level) && Character.isUpperCase(token.codePointAt(0));
    }
}
