package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/** Gathers the levels of a mark in the order printed. */
final class MarkBuilder {
    private final CitationText text;
    private final int start;
    private final List<ShelfMark.Level> levels = new ArrayList<>();
    private final List<Span> unread = new ArrayList<>();
    private int end;

    MarkBuilder(CitationText text, int start) {
        this.text = text;
        this.start = start;
        this.end = start;
    }

    /** A level without a label. */
    void add(String name, Span value) {
        add(name, "", value);
    }

    void add(String name, String caption, Span value) {
        levels.add(new ShelfMark.Level(name, caption, text.in(value)));
        reach(value.end());
    }

    /** Takes words into the mark that are no level of it. */
    void reach(int place) {
        end = Math.max(end, place);
    }

    /** Takes words into the mark that say nothing to the grammar: they are printed with it, and stay in the rest. */
    void leave(Span words) {
        unread.add(words);
        reach(words.end());
    }

    boolean has(String name) {
        return levels.stream().anyMatch(level -> level.name().equals(name));
    }

    int size() {
        return levels.size();
    }

    int end() {
        return end;
    }

    @Nullable
    MarkPart build() {
        return levels.isEmpty() ? null : new MarkPart(text.text(), new Span(start, end), levels, unread);
    }
}
