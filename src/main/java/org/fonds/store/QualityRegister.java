package org.fonds.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.Finding;

/** What the checks said of documents, and how it adds up: the side of the store that a report on quality reads. */
public interface QualityRegister {
    /** The sums, all of one moment; the answer takes no longer with more documents. */
    QualityFigures quality();

    /** What was found in the documents that are published, warnings and hints; items without findings are not in it. */
    Map<OaiIdentifier, List<Finding>> findings(Collection<OaiIdentifier> identifiers);

    /**
     * Documents that break a rule, in the order in which their items came to exist, each with what breaks this rule.
     *
     * @param format the metadataPrefix
     * @param held those held back; else those published
     * @param after only documents behind this position; 0 from the beginning
     * @param limit at most this many
     */
    List<AssessedItem> breaking(String format, String rule, boolean held, long after, int limit);

    /**
     * Published documents in which something was found, in the order in which their items came to exist.
     *
     * @param after only documents behind this position; 0 from the beginning
     * @param limit at most this many
     */
    List<AssessedItem> warned(long after, int limit);
}
