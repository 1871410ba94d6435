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
        return Stream.concat(agents, ofProvision(record).stream()).toList();
    }

    /** Who was provided with it; the citation grammar keeps such a clause among its notes, as printed. */
    static List<String> ofProvision(ArchivalRecord record) {
        return record.citation().notes().stream()
                .filter(AgentClauses::isProvision)
                .toList();
    }

    /** Clauses about translation, transcription or editing alone that say more than a name with a role can. */
    static List<String> ofProduction(ArchivalRecord record) {
        return record.custody().agents().stream()
                .filter(agent -> isProduction(record, agent))
                .map(Agent::printed)
                .toList();
    }

    static boolean isAcquisition(Agent agent) {
        return agent.roles().contains(AgentRole.OBTAINED) || agent.roles().contains(AgentRole.CONTRIBUTED);
    }

    /**
     * Whether a clause is about translation, transcription or editing alone and says more than a name with a role can:
     * for which project, from which language, of which house; who worked together, and who did so a second time.
     */
    static boolean isProduction(ArchivalRecord record, Agent agent) {
        return !isAcquisition(agent) && (saysMoreThanAName(agent) || isRepeated(record, agent));
    }

    private static boolean saysMoreThanAName(Agent agent) {
        return agent.project() != null
                || agent.sourceLanguage() != null
                || agent.affiliation() != null
                || agent.names().size() > 1
                || agent.roles().size() > 1;
    }

    /** Names stand in a record but once with each role, so that a second clause about somebody would be gone. */
    private static boolean isRepeated(ArchivalRecord record, Agent agent) {
        return record.custody().agents().stream()
                        .filter(other -> sharesAName(other, agent))
                        .count()
                > 1;
    }

    private static boolean sharesAName(Agent one, Agent other) {
        return one.names().stream().anyMatch(other.names()::contains)
                && one.roles().stream().anyMatch(other.roles()::contains);
    }

    private static boolean isProvision(String note) {
        return note.strip().toLowerCase(Locale.ROOT).startsWith(PROVIDED_TO);
    }
}
