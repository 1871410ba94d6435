package org.fonds.crosswalk;

import java.util.List;
import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;

/** Each holder of the original, then each holder of a copy, each followed by the provenance note printed after it. */
final class OaiDcSources {
    private OaiDcSources() {}

    static void add(ArchivalRecord record, OaiDc dc) {
        originals(record, dc);
        for (Holding copy : record.custody().copies()) {
            Literals.add(dc.getSource(), Words.copy(copy));
            Literals.add(dc.getSource(), copy.note());
        }
    }

    private static void originals(ArchivalRecord record, OaiDc dc) {
        List<LanguageTag> languages = record.languages().original();
        List<Holding> originals = record.custody().originals();
        if (originals.isEmpty() && !languages.isEmpty()) {
            Literals.add(dc.getSource(), Words.original(languages));
        }
        for (Holding original : originals) {
            Literals.add(dc.getSource(), Words.original(languages, original));
            Literals.add(dc.getSource(), original.note());
        }
    }
}
