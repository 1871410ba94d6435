package org.fonds.citation;

import java.util.List;
import org.fonds.record.AgentRole;
import org.jspecify.annotations.Nullable;

/**
 * The words with which a clause about copies, agents or donors begins.
 *
 * @param start the place of its first word
 * @param body the place after its last
 * @param roles of the agents that follow
 */
record ClauseHead(
        Kind kind,
        int start,
        int body,
        List<AgentRole> roles,
        @Nullable String project,
        @Nullable String language) {
    /** What the clause tells of. */
    enum Kind {
        AGENT,
        COPY,
        NOTE
    }

    static ClauseHead of(Kind kind, int start, int body) {
        return new ClauseHead(kind, start, body, List.of(), null, null);
    }

    /**
     * Where the clause must end: before the next one, and inside the bracket in which it began. A bracket that closes
     * among the first words of the clause, as a slip of the hand leaves it, does not hold the clause.
     */
    int limit(CitationText text, int next) {
        for (int i = start - 1;
                i >= 0 && (Letters.isSpace(text.text().charAt(i)) || text.text().charAt(i) == '(');
                i--) {
            if (text.nesting().partner(i) >= body) {
                return Math.min(next, text.nesting().partner(i));
            }
        }
        return next;
    }
}
