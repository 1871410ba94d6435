package org.fonds.crosswalk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.ArchivalRecord;

/** The clauses of a citation about people at work, sorted by what catalogs keep apart. */
final class AgentClauses {
    private static final String PROVIDED_TO = "provided to";

    private AgentClauses() {}

    /** Who obtained the document, gave its scan, or was provided with it: whole clauses as printed. */
    static List<String> ofAcquisition(ArchivalRecord record) {
        Stream<String> agents = record.custody().agents().stream()
                .filter(AgentClauses::isAcquisition)
                .map(Agent::printed);
        Stream<String> provided = record.citation().notes().stream().filter(AgentClauses::isProvision);
        return Stream.concat(agents, provided).toList();
    }

    /**
     * Clauses about translation, transcription or editing alone that say more than a name with a role can: for which
     * project, from which language, of which house.
     */
    static List<String> ofProduction(ArchivalRecord record) {
        return record.custody().agents().stream()
                .filter(agent -> !isAcquisition(agent) && saysMoreThanNames(agent))
                .map(Agent::printed)
                .toList();
    }

    private static boolean isAcquisition(Agent agent) {
        return agent.roles().contains(AgentRole.OBTAINED) || agent.roles().contains(AgentRole.CONTRIBUTED);
    }

    private static boolean saysMoreThanNames(Agent agent) {
        return agent.project() != null || agent.sourceLanguage() != null || agent.affiliation() != null;
    }

    /** The citation grammar keeps such a clause among its notes, as printed. */
    private static boolean isProvision(String note) {
        return note.strip().toLowerCase(Locale.ROOT).startsWith(PROVIDED_TO);
    }
}
