package org.fonds.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.fonds.protocol.Datestamp;
import org.fonds.store.HeldDocument;
import org.fonds.store.Store;
import org.fonds.xml.Finding;
import org.fonds.xml.PlacedFinding;
import org.jspecify.annotations.Nullable;

/** The documents held back, since when and why. */
final class Quarantine {
    private final Store store;
    private final PrintWriter out;

    Quarantine(Store store, PrintWriter out) {
        this.store = store;
        this.out = out;
    }

    /**
     * Prints it.
     *
     * @param json a finding a line, for programs
     * @return the exit code: {@link ExitCode#DONE_IN_PART} where something is held back
     */
    int print(boolean json) {
        long count = json ? each(this::json) : each(this::text);
        if (!json) {
            out.println(count == 0 ? "Nothing is held back." : count + " held back.");
        }
        return count == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private long each(Consumer<HeldDocument> printed) {
        long[] count = {0};
        store.held(held -> {
            count[0]++;
            printed.accept(held);
        });
        return count[0];
    }

    private void text(HeldDocument held) {
        out.println(held.identifier() + "  since " + Datestamp.ofSecond(held.since()) + "  " + held.place()
                + "  (source " + held.source() + ")");
        held.findings()
                .forEach(finding -> out.println("    "
                        + new PlacedFinding(held.place(), held.identifier().value(), finding)
                        + (finding.xpath().isEmpty() ? "" : " [" + finding.xpath() + "]")));
    }

    private void json(HeldDocument held) {
        for (Finding finding : held.findings()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>(
                    new PlacedFinding(held.place(), held.identifier().value(), finding).fields());
            fields.put("since", Datestamp.ofSecond(held.since()).toString());
            out.println(JsonLines.text(fields));
        }
    }
}
