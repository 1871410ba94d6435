package org.fonds.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.fonds.store.AssessedItem;
import org.fonds.store.QualityRegister;
import org.fonds.xml.PlacedFinding;

/** What was found in the documents that are published: warnings and hints, which hold nothing back. */
final class PublishedFindings {
    private static final int AT_ONCE = 200;

    private final QualityRegister register;
    private final PrintWriter out;

    PublishedFindings(QualityRegister register, PrintWriter out) {
        this.register = register;
        this.out = out;
    }

    /**
     * Prints them, those of a document together.
     *
     * @param json a finding a line, for programs
     * @return the exit code: always {@link ExitCode#DONE}
     */
    int print(boolean json) {
        long count = each(json ? this::json : this::text);
        if (!json) {
            out.println(count == 0 ? "Nothing was found." : "In " + count + " published documents.");
        }
        return ExitCode.DONE;
    }

    private long each(Consumer<PlacedFinding> printed) {
        long count = 0;
        List<AssessedItem> items = register.warned(0, AT_ONCE);
        while (!items.isEmpty()) {
            items.forEach(item -> placed(item).forEach(printed));
            count += items.size();
            items = register.warned(items.get(items.size() - 1).position(), AT_ONCE);
        }
        return count;
    }

    private static List<PlacedFinding> placed(AssessedItem item) {
        return item.findings().stream()
                .map(finding ->
                        new PlacedFinding(item.place(), item.identifier().value(), finding))
                .toList();
    }

    private void text(PlacedFinding placed) {
        String xpath = placed.finding().xpath();
        out.println(placed + (xpath.isEmpty() ? "" : " [" + xpath + "]"));
    }

    private void json(PlacedFinding placed) {
        out.println(JsonLines.text(placed.fields()));
    }
}
