package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Holding;

/** Holders of the original and of copies (535), how the document was obtained (541), notes of provenance (561). */
final class MarcCustody {
    private static final char HOLDER_OF_ORIGINALS = '1';
    private static final char HOLDER_OF_DUPLICATES = '2';

    private MarcCustody() {}

    static List<MarcField> of(ArchivalRecord record) {
        List<MarcField> fields = new ArrayList<>();
        record.custody().originals().forEach(holding -> fields.add(held(HOLDER_OF_ORIGINALS, Words.ORIGINAL, holding)));
        record.custody().copies().forEach(holding -> fields.add(held(HOLDER_OF_DUPLICATES, Words.COPY, holding)));
        AgentClauses.ofAcquisition(record)
                .forEach(clause -> fields.add(MarcField.of("541").with('a', clause)));
        OwnershipNote.of(record.custody())
                .forEach(note ->
                        fields.add(MarcField.of("561").with('3', note.label()).with('a', note.printed())));
        return fields;
    }

    private static MarcField held(char whose, String label, Holding holding) {
        String mark = holding.mark().text();
        return MarcField.of("535", whose, ' ')
                .with('3', mark.isBlank() ? label : label + ": " + mark)
                .with('a', Words.holderAlone(holding))
                .with('c', holding.country());
    }
}
