package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that follow the locations. */
final class ClauseHeads {
    private final CitationText text;
    private final int from;
    private final int limit;
    /** The end of the word before, to see whether it is an "and". */
    private int lastWordEnd;

    private ClauseHeads(CitationText text, int from, int limit) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.lastWordEnd = from;
    }

    static List<ClauseHead> in(CitationText text, int from, int limit) {
        return new ClauseHeads(text, from, limit).all();
    }

    private List<ClauseHead> all() {
        List<ClauseHead> heads = new ArrayList<>();
        int at = from;
        while (at < limit) {
            ClauseHead head = beginsWord(at) && mayBegin(at) ? headAt(at) : null;
            if (head != null) {
                heads.add(head);
            }
            int next = head == null ? at + 1 : head.body();
            lastWordEnd = head == null ? wordEnd(at) : head.body();
            at = next;
        }
        return heads;
    }

    private int wordEnd(int at) {
        char c = text.text().charAt(at);
        return Letters.isSpace(c) ? lastWordEnd : at + 1;
    }

    private boolean beginsWord(int at) {
        return Character.isLetter(text.text().charAt(at))
                && (at == from || !Letters.isWordPart(text.text().charAt(at - 1)));
    }

    /** Whether a clause may begin here: first of all, after a stop, comma or bracket, or after "and". */
    private boolean mayBegin(int at) {
        if (lastWordEnd == from) {
            return true;
        }
        char before = text.text().charAt(lastWordEnd - 1);
        if (!text.isLevel(from, at)) {
            return before == '(';
        }
        return ".;,:()".indexOf(before) >= 0 || Joint.isAnd(text.text(), from, lastWordEnd);
    }

    private @Nullable ClauseHead headAt(int at) {
        ClauseHead agent = AgentHead.at(text, at, limit);
        if (agent != null) {
            return agent;
        }
        ClauseHead copy = CopyNote.headAt(text, at, limit);
        return copy != null ? copy : noteAt(at);
    }

    /** "provided to" tells of no holder and of no agent: it is kept as printed. */
    private @Nullable ClauseHead noteAt(int at) {
        Scanner scan = text.scan(at, limit);
        return scan.acceptWord("provided") && scan.acceptAnyWord("to", "by")
                ? ClauseHead.of(ClauseHead.Kind.NOTE, at, scan.at())
                : null;
    }
}
