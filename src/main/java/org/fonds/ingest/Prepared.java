package org.fonds.ingest;

import java.util.List;
import org.fonds.store.Change;
import org.fonds.xml.Finding;

/** The change that a document asks for, and what validation found on the way, warnings among it. */
record Prepared(Change change, List<Finding> findings) {
    Prepared {
        findings = List.copyOf(findings);
    }
}
