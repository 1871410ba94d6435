package org.fonds.crosswalk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.Note;
import org.fonds.crosswalk.binding.mods.NoteType;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Custody;
import org.fonds.record.CustodyEvent.MadePossibleBy;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Clauses of the page as printed, each under the type that says which. */
final class ModsNotes {
    private ModsNotes() {}

    static void add(ArchivalRecord record, Mods mods) {
        List<Note> notes = mods.getNote();
        note(notes, NoteType.PREFERRED_CITATION, record.citation().text());
        AgentClauses.ofAcquisition(record).forEach(clause -> note(notes, NoteType.ACQUISITION, clause));
        AgentClauses.ofProduction(record).forEach(clause -> note(notes, NoteType.CREATION_PRODUCTION_CREDITS, clause));
        record.custody().support().stream()
                .map(MadePossibleBy::printed)
                .forEach(printed -> note(notes, NoteType.FUNDING, printed));
        translation(record, notes);
        ownership(record.custody()).forEach(printed -> note(notes, NoteType.OWNERSHIP, printed));
        note(notes, NoteType.SECURITY_MARKING, record.description().classification());
    }

    private static void translation(ArchivalRecord record, List<Note> notes) {
        List<LanguageTag> original = record.languages().original();
        if (!original.isEmpty() && TextLanguages.isTranslation(record)) {
            note(notes, NoteType.LANGUAGE, Words.translationFrom(original));
        }
    }

    private static Stream<String> ownership(Custody custody) {
        return Stream.concat(custody.originals().stream(), custody.copies().stream())
                .map(Holding::note)
                .filter(Objects::nonNull);
    }

    private static void note(List<Note> notes, NoteType type, @Nullable String printed) {
        if (printed != null && !printed.isBlank()) {
            Note note = new Note();
            note.setType(type);
            note.setValue(printed);
            notes.add(note);
        }
    }
}
