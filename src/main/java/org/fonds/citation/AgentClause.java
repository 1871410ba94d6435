package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.Agent;
import org.jspecify.annotations.Nullable;

/**
 * The names of an agent clause: {@code names ["(" affiliation ")"] ["for" project]}. People of different affiliations
 * are agents of their own with the roles of the clause.
 */
record AgentClause(List<Agent> agents, List<Span> spans) {

    private static final WordSet CUT = WordSet.of("jr sr inc ltd co");

    static AgentClause read(CitationText text, ClauseHead head, int limit) {
        Span body = body(text, head, limit);
        List<Agent> agents = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int from = body.start();
        while (from < body.end()) {
            int end = groupEnd(text, from, body.end());
            Agent agent = agent(text, head, agents.isEmpty() ? head.start() : from, new Span(from, end));
            if (agent == null) {
                break;
            }
            agents.add(agent);
            spans.add(new Span(agents.size() == 1 ? head.start() : from, end));
            int next = afterJoint(text, spans, end, body.end());
            if (next == end) {
                break;
            }
            from = next;
        }
        return new AgentClause(agents, spans);
    }

    private static Span body(CitationText text, ClauseHead head, int limit) {
        int statement = text.statementEnd(head.body(), limit);
        Span plain = text.unparted(head.body(), otherRole(text, head.body(), statement));
        return endsInInitial(text, plain, limit) ? new Span(plain.start(), plain.end() + 1) : plain;
    }

    /** Where somebody follows whose part in it is none of the roles: {@code and introduced by}; else the limit. */
    private static int otherRole(CitationText text, int from, int limit) {
        int wordStart = from;
        for (int i = from; i < limit; i++) {
            if (Letters.isSpace(text.text().charAt(i))) {
                boolean follows = text.isLevel(from, i)
                        && text.scan(i, limit).skipSpaces().acceptWord("by");
                if (follows && isParticiple(text.text().substring(wordStart, i))) {
                    return beforeAnd(text, from, wordStart);
                }
                wordStart = i + 1;
            }
        }
        return limit;
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ed") && word.chars().allMatch(Character::isLowerCase);
    }

    private static int beforeAnd(CitationText text, int from, int wordStart) {
        int end = text.trimmed(from, wordStart).end();
        return text.text().substring(from, end).endsWith(" and") ? end - "and".length() : wordStart;
    }

    /** The full stop of an initial or of Jr. at the end belongs to the name, whatever else it ends. */
    private static boolean endsInInitial(CitationText text, Span body, int limit) {
        String words = text.in(body);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean cut = (last.length() == 1 && Character.isUpperCase(last.charAt(0))) || CUT.has(Letters.fold(last));
        return cut
                && words.indexOf(' ') > 0
                && body.end() < limit
                && text.text().charAt(body.end()) == '.';
    }

    /** A group ends with its bracket, unless only a project follows. */
    private static int groupEnd(CitationText text, int from, int limit) {
        int open = text.next("(", from, limit);
        int close = open < limit ? text.nesting().partner(open) : -1;
        if (close < 0 || close >= limit || text.scan(close + 1, limit).acceptWord("for")) {
            return limit;
        }
        return close + 1;
    }

    /** The place where more people may be named; {@code from} where nothing joins what follows to those named. */
    private static int afterJoint(CitationText text, List<Span> spans, int from, int limit) {
        Scanner scan = text.scan(from, limit).skipSpaces();
        boolean joined = scan.acceptAny(",;");
        int before = scan.skipSpaces().at();
        if (scan.acceptWord("and")) {
            spans.add(new Span(before, scan.at()));
            joined = true;
        }
        return joined ? scan.skipSpaces().at() : from;
    }

    private static @Nullable Agent agent(CitationText text, ClauseHead head, int start, Span group) {
        int open = text.next("(", group.start(), group.end());
        int close = open < group.end() ? text.nesting().partner(open) : -1;
        Project project = Project.after(text, close < 0 ? group.start() : close + 1, group.end());
        int namesEnd = close < 0 ? project.start() : open;
        AgentNames names = AgentNames.of(text, text.trimmed(group.start(), namesEnd));
        if (names.names().isEmpty()) {
            return null;
        }
        return new Agent(
                text.text().substring(start, group.end()),
                names.names(),
                head.roles(),
                project.name() == null ? head.project() : project.name(),
                head.language(),
                close < 0
                        ? names.affiliation()
                        : text.text().substring(open + 1, close).strip());
    }

    /** A project printed after the names: {@code translated by Maya Latynski for NPIHP}. */
    private record Project(int start, @Nullable String name) {
        static Project after(CitationText text, int from, int limit) {
            for (int i = from; i < limit; i++) {
                if (Letters.isSpace(text.text().charAt(i)) && text.isLevel(from, i)) {
                    Scanner scan = text.scan(i, limit);
                    if (scan.acceptWord("for")) {
                        scan.acceptWord("the");
                        return new Project(i, text.in(text.trimmed(scan.at(), limit)));
                    }
                }
            }
            return new Project(limit, null);
        }
    }
}
