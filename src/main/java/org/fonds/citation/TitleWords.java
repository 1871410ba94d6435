package org.fonds.citation;

import java.util.Locale;

/** What a stretch of a title before the sender may say of the letter itself. */
final class TitleWords {
    private TitleWords() {}

    /** Whether the words tell a number, a date or an hour of the letter: {@code No. 97 of Friday}, {@code 11 p.m.}. */
    static boolean isDescriptor(String words) {
        return words.isBlank() || isDated(words.strip()) || isNumbered(words.strip());
    }

    private static boolean isDated(String words) {
        Scanner scan = new Scanner(words);
        scan.acceptAnyWord("of", "dated");
        String rest = words.substring(scan.skipSpaces().at());
        String lower = rest.toLowerCase(Locale.ROOT);
        return DateGrammar.parse(rest + (endsInYear(rest) ? "" : ", 1900")).isPresent()
                || (lower.endsWith("day") && lower.indexOf(' ') < 0)
                || isHour(lower);
    }

    private static boolean endsInYear(String words) {
        return words.length() >= 4
                && words.substring(words.length() - 4).chars().allMatch(Character::isDigit);
    }

    private static boolean isHour(String lower) {
        return !lower.isEmpty()
                && Character.isDigit(lower.charAt(0))
                && (lower.endsWith("m.") || lower.endsWith("m") || lower.endsWith("hours"));
    }

    private static boolean isNumbered(String words) {
        int space = words.lastIndexOf(" of ");
        String number = space < 0 ? words : words.substring(0, space);
        return isNumber(number.strip()) && (space < 0 || isDated(words.substring(space + 1)));
    }

    private static boolean isNumber(String words) {
        Scanner scan = new Scanner(words);
        boolean labelled = scan.acceptAnyWord("no", "nos", "nr", "number");
        scan.acceptAny(".#\u2116");
        String number = words.substring(scan.skipSpaces().at());
        return !number.isEmpty()
                && number.chars().noneMatch(Letters::isSpace)
                && (labelled || number.chars().anyMatch(Character::isDigit))
                && number.chars().anyMatch(Character::isDigit);
    }
}
