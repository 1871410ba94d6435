package org.fonds.requirements;

import java.time.Instant;
import java.util.List;
import org.fonds.testing.OaiClient;
import org.w3c.dom.Element;

/** What a record's header says (OAI-PMH 2.0, section 2.5). */
record Header(String identifier, String datestamp, List<String> sets, boolean deleted) {

    static Header of(Element header) {
        return new Header(
                OaiClient.texts(header, "identifier").get(0),
                OaiClient.texts(header, "datestamp").get(0),
                OaiClient.texts(header, "setSpec"),
                header.getAttribute("status").equals("deleted"));
    }

    Instant moment() {
        return Instant.parse(datestamp);
    }

    /** Whether it names the set or one below it. */
    boolean isIn(String set) {
        return sets.stream().anyMatch(spec -> spec.equals(set) || spec.startsWith(set + ":"));
    }
}
