package org.fonds.ingest.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fonds.record.Agent;
import org.fonds.record.Custody;
import org.fonds.record.CustodyEvent;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/** What a page states of holders, copies, agents and sponsors. */
final class CustodyStatements {
    /** By these an element about the original is known, in words and in the numbers of MARC. */
    private static final String[] ORIGINAL = {"original", "Original", "535", "provenance", "source"};

    private static final String[] COPY = {"otherVersion", "Copy", "535", "provenance", "source"};

    private static final Set<String> WITH_CREDITS = Set.of("oai_dc", "oai_qdc", "mods", "marcxml");

    private final List<Statement> statements = new ArrayList<>();

    private CustodyStatements() {}

    static List<Statement> of(Custody custody) {
        CustodyStatements all = new CustodyStatements();
        custody.originals().forEach(holding -> all.holding("original", ORIGINAL, holding));
        custody.copies().forEach(holding -> all.holding("copy", COPY, holding));
        custody.agents().forEach(all::agent);
        custody.support().forEach(all::credits);
        return all.statements;
    }

    private void holding(String what, String[] near, Holding holding) {
        String printed = holding.printed().isBlank() ? holding.holder() : holding.printed();
        statements.add(Statement.of("holder of the " + what, printed, List.of(Sign.words(printed, near))));
        mark(what, holding.mark());
        add("provenance of the " + what, holding.note());
    }

    private void mark(String what, ShelfMark mark) {
        if (mark.isEmpty()) {
            return;
        }
        boolean isCollection = mark.levels().stream().allMatch(CustodyStatements::isOfCollection);
        if (!isCollection) {
            add("shelf-mark of the " + what, mark.text());
        }
        for (ShelfMark.Level level : mark.levels()) {
            String[] near = isOfCollection(level) ? new String[0] : new String[] {level.name()};
            statements.add(Statement.of(
                    level.name() + " of the " + what,
                    level.value(),
                    List.of(Sign.code(level.value(), near), Sign.whole(mark.text()))));
        }
    }

    private static boolean isOfCollection(ShelfMark.Level level) {
        return level.name().equals("collection") || level.name().equals("lccn");
    }

    private void agent(Agent agent) {
        add("clause about an agent", agent.printed());
        add("project", agent.project());
        add("language translated from", agent.sourceLanguage());
        add("affiliation", agent.affiliation());
    }

    private void credits(CustodyEvent.MadePossibleBy support) {
        if (!support.printed().isBlank()) {
            statements.add(Statement.of("credits", support.printed())
                    .onlyIn(WITH_CREDITS, "EDM has no field for them; the sponsors they name are contributors"));
        }
    }

    private void add(String subject, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            statements.add(Statement.of(subject, words));
        }
    }
}
