package org.fonds.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Names that may stand at some place of a text; finds the longest. Names are compared without regard to accents, kinds
 * of dash, apostrophe and space; abbreviations keep their case, names do not.
 */
final class NameIndex<T> {
    /** A name found in a text. */
    record Found<T>(T value, int end) {}

    private record Entry<T>(String name, T value) {}

    private static final Comparator<Entry<?>> LONGEST_FIRST =
            Comparator.comparingInt((Entry<?> entry) -> entry.name().length()).reversed();

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final IntUnaryOperator form;

    private NameIndex(IntUnaryOperator form) {
        this.form = form;
    }

    static <T> NameIndex<T> ofNames() {
        return new NameIndex<>(Letters::folded);
    }

    static <T> NameIndex<T> ofAbbreviations() {
        return new NameIndex<>(Letters::plain);
    }

    void add(String name, T value) {
        String formed = formed(name);
        List<Entry<T>> entries =
                byFirstWord.computeIfAbsent(firstWord(formed, 0, formed.length()), w -> new ArrayList<>());
        entries.add(new Entry<>(formed, value));
        entries.sort(LONGEST_FIRST);
    }

    /** What stands under exactly this name. */
    Optional<T> get(String name) {
        Found<T> found = at(name.strip(), 0, name.strip().length());
        return found == null || found.end() != name.strip().length() ? Optional.empty() : Optional.of(found.value());
    }

    /** The longest name that stands at this place, or null. */
    @Nullable
    Found<T> at(String text, int from, int limit) {
        for (Entry<T> entry : byFirstWord.getOrDefault(firstWord(text, from, limit), List.of())) {
            int end = end(text, from, limit, entry.name());
            if (end > from && (end == limit || !Letters.isWordPart(text.codePointAt(end)))) {
                return new Found<>(entry.value(), end);
            }
        }
        return null;
    }

    private String formed(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.strip().codePoints().filter(c -> !Letters.isCombining(c)).forEach(c -> {
            if (!Letters.isSpace(c)) {
                out.appendCodePoint(form.applyAsInt(c));
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString();
    }

    private String firstWord(String text, int from, int limit) {
        StringBuilder word = new StringBuilder();
        for (int i = from; i < limit && Letters.isWordPart(text.charAt(i)); i++) {
            if (!Letters.isCombining(text.charAt(i))) {
                word.append((char) form.applyAsInt(text.charAt(i)));
            }
        }
        return word.toString();
    }

    /** The place after the name, or -1 where another name stands. */
    private int end(String text, int from, int limit, String name) {
        int at = from;
        for (int i = 0; i < name.length(); i++) {
            char wanted = name.charAt(i);
            if (at >= limit
                    || (wanted == ' '
                            ? !Letters.isSpace(text.charAt(at))
                            : form.applyAsInt(text.charAt(at)) != wanted)) {
                return -1;
            }
            at = afterCharacter(text, at, limit, wanted);
        }
        return at;
    }

    private static int afterCharacter(String text, int at, int limit, char character) {
        int next = at + 1;
        while (next < limit
                && (character == ' ' ? Letters.isSpace(text.charAt(next)) : Letters.isCombining(text.charAt(next)))) {
            next++;
        }
        return next;
    }
}
