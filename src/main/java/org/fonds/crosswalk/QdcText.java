package org.fonds.crosswalk;

import java.util.Optional;
import org.fonds.crosswalk.binding.oaiqdc.QualifiedDc;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CustodyEvent.MadePossibleBy;

/** Title, summary, citation, credits and classification. */
final class QdcText {
    private final TextLanguages languages;

    QdcText(TextLanguages languages) {
        this.languages = languages;
    }

    void add(ArchivalRecord record, QualifiedDc dc) {
        String title = record.description().title();
        QdcLiterals.add(dc.getTitle(), title, languages.ofWords(record, title));
        String summary = record.description().summary();
        if (summary != null) {
            QdcLiterals.of(summary, languages.ofWords(record, summary)).ifPresent(dc::setAbstract);
        }
        QdcLiterals.of(record.citation().text(), Optional.empty()).ifPresent(dc::setBibliographicCitation);
        record.custody().support().stream()
                .map(MadePossibleBy::printed)
                .forEach(printed -> QdcLiterals.add(dc.getDescription(), printed));
        QdcLiterals.add(dc.getDescription(), record.description().classification());
    }
}
