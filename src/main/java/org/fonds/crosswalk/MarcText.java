package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CustodyEvent.MadePossibleBy;

/** Title, date, summary, citation and the clauses of the page as printed, each in the field that says which. */
final class MarcText {
    private MarcText() {}

    /**
     * The fields of words.
     *
     * @param hasMainEntry whether a 1XX stands before the title
     */
    static List<MarcField> of(ArchivalRecord record, boolean hasMainEntry) {
        List<MarcField> fields = new ArrayList<>();
        fields.add(MarcField.of("245", hasMainEntry ? '1' : '0', '0')
                .with('a', record.description().title()));
        fields.add(MarcField.of("264", ' ', '0')
                .with('c', record.description().date().printed()));
        record.custody().support().stream()
                .map(MadePossibleBy::printed)
                .forEach(printed -> fields.add(MarcField.of("500").with('a', printed)));
        fields.add(MarcField.of("500").with('a', record.description().classification()));
        AgentClauses.ofProduction(record)
                .forEach(clause -> fields.add(MarcField.of("508").with('a', clause)));
        fields.add(MarcField.of("520", '3', ' ').with('a', record.description().summary()));
        fields.add(MarcField.of("524").with('a', record.citation().text()));
        return fields;
    }
}
