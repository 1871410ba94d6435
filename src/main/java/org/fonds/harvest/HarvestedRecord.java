package org.fonds.harvest;

import java.util.List;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/**
 * One record, or one header alone, as a repository sent it (OAI-PMH 2.0, section 2.5). Nothing is assumed of its values:
 * they are the repository's own words.
 *
 * @param identifier stripped of white space around it
 * @param datestamp as written, stripped
 * @param deleted whether its header says so
 * @param namespace of the metadata's root; empty where there is none
 * @param metadata the one element in the metadata part; null for a tombstone, a header, and where it is missing
 * @param abouts the elements in its about containers
 */
public record HarvestedRecord(
        String identifier,
        String datestamp,
        boolean deleted,
        List<String> sets,
        String namespace,
        @Nullable XmlFragment metadata,
        List<XmlFragment> abouts) {
    public HarvestedRecord {
        sets = List.copyOf(sets);
        abouts = List.copyOf(abouts);
    }
}
