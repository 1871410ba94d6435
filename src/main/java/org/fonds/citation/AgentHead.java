package org.fonds.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.record.AgentRole;
import org.jspecify.annotations.Nullable;

/** Reads {@code roles ["for" project] ["from" language] "by"}. */
final class AgentHead {
    private static final Map<String, AgentRole> ROLES = Map.of(
            "translated", AgentRole.TRANSLATOR,
            "translation", AgentRole.TRANSLATOR,
            "translations", AgentRole.TRANSLATOR,
            "obtained", AgentRole.OBTAINED,
            "contributed", AgentRole.CONTRIBUTED,
            "transcribed", AgentRole.TRANSCRIBER,
            "transcription", AgentRole.TRANSCRIBER,
            "edited", AgentRole.EDITOR);
    private static final String[] LEADS = {"copy", "copies", "document", "documents"};
    /** A project's name is short; whatever is longer is a sentence that happens to contain a "by". */
    private static final int LONGEST = 12;

    private final Scanner scan;
    private final int start;
    private final Set<AgentRole> roles = new LinkedHashSet<>();
    private @Nullable String project;
    private @Nullable String language;

    private AgentHead(CitationText text, int start, int limit) {
        this.scan = text.scan(start, limit);
        this.start = start;
    }

    static @Nullable ClauseHead at(CitationText text, int at, int limit) {
        return new AgentHead(text, at, limit).read();
    }

    private @Nullable ClauseHead read() {
        scan.acceptAnyWord(LEADS);
        if (!readRoles()) {
            return null;
        }
        while (!scan.acceptWord("by")) {
            if (!readPhrase()) {
                return null;
            }
        }
        List<AgentRole> inOrder = new ArrayList<>(roles);
        return new ClauseHead(ClauseHead.Kind.AGENT, start, scan.skipSpaces().at(), inOrder, project, language);
    }

    private boolean readRoles() {
        while (readRole()) {
            int before = scan.at();
            boolean joined = scan.skipSpaces().acceptAny(",&/");
            joined |= scan.acceptWord("and");
            int afterJoint = scan.at();
            if (!joined || !readRole()) {
                scan.to(before);
                return true;
            }
            scan.to(afterJoint);
        }
        return false;
    }

    private boolean readRole() {
        int before = scan.at();
        AgentRole role = ROLES.get(Letters.fold(scan.skipSpaces().letters()));
        if (role == null) {
            scan.to(before);
            return false;
        }
        roles.add(role);
        return true;
    }

    private boolean readPhrase() {
        if (scan.acceptWord("for")) {
            scan.acceptWord("the");
            project = words();
            return project != null;
        }
        if (scan.acceptWord("from")) {
            scan.acceptWord("the");
            String words = words();
            // What is obtained "from" somewhere is not obtained from a language.
            language = roles.contains(AgentRole.TRANSLATOR) ? words : null;
            return words != null;
        }
        if (scan.acceptWord("to")) {
            String words = words();
            // Of all to whom something may be given, only a project of the house is told by its name.
            project = words != null && AgentNames.isProject(words) ? words : project;
            return words != null;
        }
        return scan.acceptWord("into") && words() != null;
    }

    /** The words up to the next of for, from, into, to, by; null where the clause never gets to a "by". */
    private @Nullable String words() {
        int from = scan.skipSpaces().at();
        for (int count = 0; count < LONGEST && !scan.atEnd(); count++) {
            int before = scan.at();
            if (count > 0 && scan.acceptAnyWord("for", "from", "into", "to", "by")) {
                scan.to(before);
                return scan.since(from).strip();
            }
            String word = scan.skipSpaces().token();
            if (word.isEmpty() || ",;:.".indexOf(word.charAt(word.length() - 1)) >= 0) {
                return null;
            }
        }
        return null;
    }
}
