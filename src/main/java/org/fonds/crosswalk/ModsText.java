package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.mods.Abstract;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.TitleInfo;
import org.fonds.crosswalk.binding.mods.Usage;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.LanguageTag;

/** Title and summary, with the language they are in where that can be told. */
final class ModsText {
    private final TextLanguages languages;

    ModsText(TextLanguages languages) {
        this.languages = languages;
    }

    void add(ArchivalRecord record, Mods mods) {
        mods.getTitleInfo().add(title(record));
        String summary = record.description().summary();
        if (summary != null && !summary.isBlank()) {
            mods.setAbstract(summary(record, summary));
        }
    }

    private TitleInfo title(ArchivalRecord record) {
        String title = record.description().title();
        TitleInfo info = titleInfo(title);
        info.setUsage(Usage.PRIMARY);
        languages.ofWords(record, title).map(LanguageTag::iso6392b).ifPresent(info::setLang);
        return info;
    }

    private Abstract summary(ArchivalRecord record, String summary) {
        Abstract bound = new Abstract();
        bound.setValue(summary);
        languages.ofWords(record, summary).map(LanguageTag::iso6392b).ifPresent(bound::setLang);
        return bound;
    }

    /** A title of which nothing but its words is known. */
    static TitleInfo titleInfo(String title) {
        TitleInfo info = new TitleInfo();
        info.setTitle(title);
        return info;
    }
}
