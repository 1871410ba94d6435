package org.fonds.crosswalk;

import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CustodyEvent.MadePossibleBy;

/**
 * Summary, citation, credits and classification. The clauses about agents need no description of their own: the citation
 * holds them to the letter.
 */
final class OaiDcDescriptions {
    private final TextLanguages languages;

    OaiDcDescriptions(TextLanguages languages) {
        this.languages = languages;
    }

    void add(ArchivalRecord record, OaiDc dc) {
        String summary = record.description().summary();
        if (summary != null) {
            Literals.add(dc.getDescription(), summary, languages.ofWords(record, summary));
        }
        citation(record, dc);
        record.custody().support().stream()
                .map(MadePossibleBy::printed)
                .forEach(printed -> Literals.add(dc.getDescription(), printed));
        Literals.add(dc.getDescription(), record.description().classification());
    }

    private static void citation(ArchivalRecord record, OaiDc dc) {
        String citation = record.citation().text();
        if (!citation.isBlank()) {
            Literals.add(dc.getDescription(), Words.preferredCitation(citation));
        }
    }
}
