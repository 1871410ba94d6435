package org.fonds.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;

/** Counts words, to see that a citation's parts and rest together are its text: none lost, none invented. */
final class Words {
    /** The words of the grammar itself: what joins parts, and what parts copy from original. */
    private static final Set<String> JOINTS = Set.of(
            "and",
            "&",
            "a",
            "copy",
            "copies",
            "is",
            "are",
            "available",
            "in",
            "at",
            "from",
            "through",
            "courtesy",
            "of",
            "on",
            "file",
            "with",
            "held",
            "by",
            "the");

    private Words() {}

    /** The words of the text that stand in no part and not in the rest, but for those of the grammar. */
    static List<String> lost(Citation citation) {
        Map<String, Integer> left = count(List.of(citation.text()));
        count(printed(citation)).forEach((word, times) -> left.merge(word, -times, Integer::sum));
        return left.entrySet().stream()
                .filter(entry -> entry.getValue() != 0 && !(entry.getValue() > 0 && isJoint(entry.getKey(), citation)))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private static boolean isJoint(String word, Citation citation) {
        String lower = Letters.fold(word);
        return lower.equals("and") || lower.equals("&") || (!citation.copies().isEmpty() && JOINTS.contains(lower));
    }

    /** Everything that the parts and the rest print, each stretch of the text once. */
    static List<String> printed(Citation citation) {
        List<String> printed = new ArrayList<>(citation.rest());
        printed.addAll(citation.notes());
        printed.add(citation.date().printed());
        citation.locations().forEach(holding -> add(printed, holding));
        citation.copies().forEach(holding -> add(printed, holding));
        citation.agents().forEach(agent -> printed.add(agent.printed()));
        String title = citation.title();
        printed.add(title == null ? "" : title);
        String aggregator = citation.aggregator();
        printed.add(aggregator == null ? "" : aggregator);
        String url = citation.url();
        printed.add(url == null ? "" : url);
        return printed;
    }

    private static void add(List<String> printed, Holding holding) {
        printed.add(holding.printed());
        String left = holding.mark().text();
        for (ShelfMark.Level level : holding.mark().levels()) {
            Matcher found = asPrinted(level).matcher(left);
            boolean stands = found.find();
            printed.add(stands ? found.group() : level.caption() + " " + level.value());
            left = stands ? left.substring(found.end()) : left;
        }
        String note = holding.note();
        printed.add(note == null ? "" : note);
    }

    /** A label with its value, apart or joined; levels stand in the order printed. */
    private static Pattern asPrinted(ShelfMark.Level level) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(level.caption()) + "\\s*"
                + Pattern.quote(level.value()) + "(?![\\p{L}\\p{N}])");
    }

    private static Map<String, Integer> count(List<String> texts) {
        Map<String, Integer> words = new HashMap<>();
        texts.forEach(text -> in(text).forEach(word -> words.merge(word, 1, Integer::sum)));
        return words;
    }

    private static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Letters.isWordPart(c)) {
                word.appendCodePoint(c);
                return;
            }
            words.add(word.toString());
            word.setLength(0);
            words.add(Letters.isSeparator(c) ? "" : Character.toString(c));
        });
        words.add(word.toString());
        words.removeIf(String::isEmpty);
        return words;
    }
}
