package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names in a row: {@code A, B, and C}, {@code A and B}, {@code John Henriksen, Harvard University}. A company or
 * institute may be among them.
 */
record AgentNames(List<String> names, @Nullable String affiliation) {
    private static final String AND = " and ";
    private static final int LONGEST_HOUSE = 120;

    /** What follows a comma without being another name. */
    private static final WordSet TAILS = WordSet.of("jr sr ii iii iv inc ltd llc co phd ph.d md m.d esq");

    private static final WordSet HOUSES =
            WordSet.of("university college institute school academy center centre foundation museum ministry "
                    + "department council universitat universite universidade");
    private static final WordSet FIELDS =
            WordSet.of("studies history affairs relations security research sciences ethnography politics policy "
                    + "technology culture economics strategy peace ideas");

    /** The projects of the archive's own house: who worked for one is not another translator. */
    private static final WordSet PROJECTS = WordSet.of("cwihp nkidp npihp");

    static AgentNames of(CitationText text, Span span) {
        List<String> names = new ArrayList<>();
        List<Span> items = text.segments(span.start(), span.end());
        for (int i = 0; i < items.size(); i++) {
            String item = withoutAnd(text.in(items.get(i)));
            if (isTail(item) && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + item);
            } else if (isAffiliation(text.in(items.get(i)), i, items.size())) {
                return new AgentNames(names, item);
            } else {
                addAll(names, item);
            }
        }
        return new AgentNames(names, null);
    }

    static boolean isProject(String words) {
        return PROJECTS.has(words);
    }

    private static boolean isTail(String item) {
        String folded = Letters.fold(item);
        return TAILS.has(folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded);
    }

    /** The last after a comma alone: with an "and" before it, it would be one more name. */
    private static boolean isAffiliation(String item, int index, int count) {
        return index == 1
                && count == 2
                && !new Scanner(item).acceptWord("and")
                && (HOUSES.isAmong(item) || PROJECTS.has(Letters.fold(item)));
    }

    private static void addAll(List<String> names, String item) {
        int start = 0;
        int and = item.indexOf(AND);
        while (and >= 0) {
            int next = and + AND.length();
            if (!joinsOneName(item.substring(start, and), nextName(item, next))) {
                add(names, item.substring(start, and));
                start = next;
            }
            and = item.indexOf(AND, next);
        }
        add(names, item.substring(start));
    }

    private static String nextName(String item, int from) {
        int and = item.indexOf(AND, from);
        return item.substring(from, and < 0 ? item.length() : and);
    }

    private static void add(List<String> names, String name) {
        String plain = withoutAnd(name.strip());
        String bare =
                plain.startsWith("the ") ? plain.substring("the ".length()).strip() : plain;
        if (!bare.isEmpty()) {
            names.add(bare);
        }
    }

    /** Whether the "and" belongs to a name: {@code Institute of History and Ethnography}. */
    private static boolean joinsOneName(String before, String after) {
        if (before.length() > LONGEST_HOUSE || !HOUSES.isAmong(before)) {
            return false;
        }
        String last = after.strip().substring(after.strip().lastIndexOf(' ') + 1);
        return FIELDS.has(last) || after.strip().indexOf(' ') < 0;
    }

    private static String withoutAnd(String item) {
        Scanner scan = new Scanner(item);
        return scan.acceptWord("and") && Letters.isSpace(scan.peek())
                ? item.substring(scan.at()).strip()
                : item;
    }
}
