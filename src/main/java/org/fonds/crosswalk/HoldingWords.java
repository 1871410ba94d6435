package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What Dublin Core says of holders in words: each holder of the original, then each holder of a copy, each followed by the
 * provenance note printed after it. Where no holder of the original is named, its languages stand alone.
 */
final class HoldingWords {
    /**
     * One of these statements.
     *
     * @param isPrinted whether these are the page's words alone; others begin with words of our own, in English
     */
    record Line(String words, boolean isPrinted) {}

    private final List<Line> lines = new ArrayList<>();

    private HoldingWords() {}

    static List<String> of(ArchivalRecord record) {
        return lines(record).stream().map(Line::words).toList();
    }

    static List<Line> lines(ArchivalRecord record) {
        HoldingWords all = new HoldingWords();
        List<LanguageTag> languages = record.languages().original();
        List<Holding> originals = record.custody().originals();
        if (originals.isEmpty() && !languages.isEmpty()) {
            all.ours(Words.original(languages));
        }
        originals.forEach(original -> all.ours(Words.original(languages, original), original.note()));
        record.custody().copies().forEach(copy -> all.ours(Words.copy(copy), copy.note()));
        return all.lines;
    }

    private void ours(String words, @Nullable String note) {
        ours(words);
        if (note != null) {
            lines.add(new Line(note, true));
        }
    }

    private void ours(String words) {
        lines.add(new Line(words, false));
    }
}
