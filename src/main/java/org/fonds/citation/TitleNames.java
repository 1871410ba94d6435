package org.fonds.citation;

import java.util.Arrays;
import java.util.List;

/** The names on one side of "to" in a title, or none where it is not certain which they are. */
final class TitleNames {
    private static final WordSet BODIES =
            WordSet.of("embassy consulate legation mission ministry department committee council bureau "
                    + "commission delegation government cc politburo mfa headquarters administration institute "
                    + "agency directorate staff");
    /** Offices and acts that take a "to" of their own: an ambassador to somewhere is not writing to it. */
    private static final WordSet TAKES_TO =
            WordSet.of("ambassador envoy minister delegate delegation representative consul adviser advisor "
                    + "assistant secretary emissary attache visit trip mission reply response answer return "
                    + "coming aid support opposition reaction aide deputy charge d'affaires observer plans plan "
                    + "efforts decision preparations attempts proposal proposals");

    private static final WordSet LINKS = WordSet.of("of the de da di du la le van von der den al el bin ibn y e a");
    private static final WordSet PLACE_LINKS = WordSet.of("in for at and");

    private TitleNames() {}

    static List<String> of(String side) {
        String words = withoutArticle(side.strip());
        String plain = withoutBrackets(words);
        if (words.isEmpty() || plain.indexOf(',') >= 0) {
            return List.of();
        }
        int and = outsideAnd(words);
        if (and >= 0 && !isBody(plain)) {
            return both(words.substring(0, and), words.substring(and + " and ".length()));
        }
        return and < 0 && isName(plain) ? List.of(words) : List.of();
    }

    /** Whether the side says beyond doubt that it is somebody: an office with a house, or a bracketed identity. */
    static boolean isCertain(String side) {
        return side.indexOf('[') >= 0 || isBody(side);
    }

    private static List<String> both(String first, String second) {
        return isPerson(withoutBrackets(first)) && isPerson(withoutBrackets(second))
                ? List.of(first.strip(), withoutArticle(second.strip()))
                : List.of();
    }

    private static boolean isPerson(String name) {
        return !name.isBlank() && words(name).allMatch(TitleNames::isCapitalised);
    }

    private static boolean isName(String name) {
        boolean body = isBody(name) || TAKES_TO.isAmong(name);
        return isCapitalised(name.strip()) && words(name).allMatch(word -> isNameWord(word, body));
    }

    private static boolean isNameWord(String word, boolean body) {
        return isCapitalised(word) || LINKS.has(word) || (body && PLACE_LINKS.has(word));
    }

    private static boolean isBody(String side) {
        return BODIES.isAmong(side);
    }

    /** Whether the last word before the "to" has a "to" of its own. */
    static boolean takesTo(String side) {
        List<String> words = words(withoutBrackets(side)).toList();
        return !words.isEmpty() && TAKES_TO.has(words.get(words.size() - 1));
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring("the ".length()).strip() : name;
    }

    private static String withoutBrackets(String name) {
        Nesting nesting = new Nesting(name);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (nesting.isOutside(i) && nesting.partner(i) < 0) {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }

    private static int outsideAnd(String name) {
        Nesting nesting = new Nesting(name);
        int and = name.indexOf(" and ");
        while (and >= 0 && !nesting.isOutside(and)) {
            and = name.indexOf(" and ", and + 1);
        }
        return and;
    }

    private static java.util.stream.Stream<String> words(String name) {
        return Arrays.stream(name.strip().split("\\s+", -1)).filter(word -> !word.isEmpty());
    }
}
