package org.fonds.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fonds.ingest.explain.Carrier;
import org.fonds.ingest.explain.Explanation;
import org.fonds.ingest.explain.Told;
import org.fonds.protocol.MetadataPrefix;

/**
 * An explanation for people, a block a statement:
 *
 * <pre>{@code
 * translator: Vladislav Zubok
 *     oai_dc   /oai_dc:dc/dc:contributor[3] (among other words)
 *     mods     /mods/name[4]/namePart
 * }</pre>
 */
final class ExplanationText {
    private static final int LONGEST = 240;
    private static final String NOT_FOUND = "NOT FOUND";

    private ExplanationText() {}

    static List<String> of(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(explanation.identifier() + ", from " + explanation.place() + " (" + explanation.layout() + "), "
                + explanation.state().words());
        for (Told told : explanation.statements()) {
            lines.add("");
            lines.add(told.statement().subject() + ": " + shown(told.statement().words()));
            lines.addAll(carriers(told));
        }
        if (!explanation.remarks().isEmpty()) {
            lines.add("");
            lines.add("noticed while reading:");
            explanation.remarks().forEach(remark -> lines.add("    " + remark));
        }
        lines.add("");
        lines.add(summary(explanation));
        return lines;
    }

    private static List<String> carriers(Told told) {
        Optional<String> reason = told.statement().reason();
        if (reason.isPresent()) {
            return List.of("    not exported, by design: " + reason.get());
        }
        List<String> lines = new ArrayList<>();
        told.carriers().forEach((format, carriers) -> lines.addAll(lines(told, format, carriers)));
        return lines;
    }

    private static List<String> lines(Told told, MetadataPrefix format, List<Carrier> carriers) {
        String head = "    " + StringUtils.rightPad(format.value(), 8) + " ";
        if (carriers.isEmpty()) {
            return List.of(head
                    + told.statement()
                            .reason(format)
                            .map(reason -> "not exported, by design: " + reason)
                            .orElse(NOT_FOUND));
        }
        List<String> lines = new ArrayList<>();
        carriers.forEach(carrier -> lines.add((lines.isEmpty() ? head : " ".repeat(head.length())) + carrier));
        return lines;
    }

    private static String shown(String words) {
        return StringUtils.abbreviate(StringUtils.normalizeSpace(words), LONGEST);
    }

    private static String summary(Explanation explanation) {
        long lost = explanation.statements().stream().filter(Told::isLost).count();
        return explanation.statements().size() + " statements; "
                + (lost == 0 ? "none is lost." : lost + " " + NOT_FOUND + " in at least one format.");
    }
}
