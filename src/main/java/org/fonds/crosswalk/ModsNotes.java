package org.fonds.crosswalk;

import java.util.List;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.mods.Note;
import org.fonds.crosswalk.binding.mods.NoteType;
import org.fonds.record.Agent;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Custody;
import org.fonds.record.CustodyEvent.MadePossibleBy;
import org.fonds.record.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Clauses of the page as printed, each under the type that says which. */
final class ModsNotes {
    private ModsNotes() {}

    static void add(ArchivalRecord record, Mods mods) {
        List<Note> notes = mods.getNote();
        note(notes, NoteType.PREFERRED_CITATION, record.citation().text());
        record.custody().agents().forEach(agent -> clause(record, agent, notes));
        AgentClauses.ofProvision(record).forEach(clause -> note(notes, NoteType.ACQUISITION, clause));
        record.custody().support().stream()
                .map(MadePossibleBy::printed)
                .forEach(printed -> note(notes, NoteType.FUNDING, printed));
        translation(record, notes);
        ownership(record.custody(), notes);
        note(notes, NoteType.SECURITY_MARKING, record.description().classification());
    }

    private static void translation(ArchivalRecord record, List<Note> notes) {
        List<LanguageTag> original = record.languages().original();
        if (!original.isEmpty() && record.isTranslation()) {
            note(notes, NoteType.LANGUAGE, Words.translationFrom(original));
        }
    }

    /** In the order printed, whatever they are about: the order of the clauses is a statement of the page. */
    private static void clause(ArchivalRecord record, Agent agent, List<Note> notes) {
        if (AgentClauses.isAcquisition(agent)) {
            note(notes, NoteType.ACQUISITION, agent.printed());
        } else if (AgentClauses.isProduction(record, agent)) {
            note(notes, NoteType.CREATION_PRODUCTION_CREDITS, agent.printed());
        }
    }

    private static void ownership(Custody custody, List<Note> notes) {
        for (OwnershipNote ownership : OwnershipNote.of(custody)) {
            Note note = note(NoteType.OWNERSHIP, ownership.printed());
            if (!ownership.label().isEmpty()) {
                note.setDisplayLabel(ownership.label());
            }
            notes.add(note);
        }
    }

    private static void note(List<Note> notes, NoteType type, @Nullable String printed) {
        if (printed != null && !printed.isBlank()) {
            notes.add(note(type, printed));
        }
    }

    private static Note note(NoteType type, String printed) {
        Note note = new Note();
        note.setType(type);
        note.setValue(printed);
        return note;
    }
}
