package org.fonds.citation;

import java.util.List;
import org.fonds.record.Agent;
import org.fonds.record.Holding;

/**
 * The source of a citation, as it was read.
 *
 * @param spans every stretch of the text that one of the parts accounts for
 */
record SourcePart(
        List<Holding> locations, List<Holding> copies, List<Agent> agents, List<String> notes, List<Span> spans) {

    boolean isEmpty() {
        return locations.isEmpty() && copies.isEmpty() && agents.isEmpty() && notes.isEmpty();
    }
}
