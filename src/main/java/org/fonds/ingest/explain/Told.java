package org.fonds.ingest.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;

/**
 * A statement, and where it stands.
 *
 * @param statement what the source says
 * @param carriers for each format the elements that carry it; an empty list where none does
 */
public record Told(Statement statement, Map<MetadataPrefix, List<Carrier>> carriers) {
    public Told {
        carriers = Collections.unmodifiableMap(new LinkedHashMap<>(carriers));
    }

    /** Whether the format is to carry the statement and does not. */
    public boolean isLostIn(MetadataPrefix format) {
        return carriers.getOrDefault(format, List.of()).isEmpty()
                && statement.reason(format).isEmpty();
    }

    /** Whether some format is to carry the statement and does not. */
    public boolean isLost() {
        return carriers.keySet().stream().anyMatch(this::isLostIn);
    }
}
