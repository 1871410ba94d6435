package org.fonds.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agent clause of a citation: who obtained, contributed, translated, transcribed or edited the document.
 *
 * <p>Example: printed {@code Obtained and translated for CWIHP by Austin Jersild}; roles obtained, translator; project
 * CWIHP; one name.
 *
 * @param printed the clause as printed, without its closing stop
 * @param names people or companies, in the order printed
 * @param roles in the order printed
 * @param project what stands after "for"
 * @param sourceLanguage what stands after "from"
 * @param affiliation what stands in brackets after the names
 */
public record Agent(
        String printed,
        List<String> names,
        List<AgentRole> roles,
        @Nullable String project,
        @Nullable String sourceLanguage,
        @Nullable String affiliation) {

    public Agent {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }
}
