package org.fonds.ingest;

import java.net.URI;
import java.util.List;
import org.fonds.citation.ArchiveTable;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.quality.OwnRules;
import org.jspecify.annotations.Nullable;

/**
 * Every setting that a rendition or a record's sets depend on; its text is part of each rendition's fingerprint.
 *
 * @param metadataLicence the licence of the metadata, stated in each record's about container; null for none
 * @param sets in the order configured
 * @param archives by which citations are parsed and holders known
 * @param rules the operator's own, beside those that come with Fonds
 */
public record IntakeSettings(
        CrosswalkSettings crosswalk,
        @Nullable URI metadataLicence,
        List<ConfiguredSet> sets,
        ArchiveTable archives,
        OwnRules rules) {
    public IntakeSettings {
        sets = List.copyOf(sets);
    }

    /** Settings without rules of one's own. */
    public IntakeSettings(
            CrosswalkSettings crosswalk,
            @Nullable URI metadataLicence,
            List<ConfiguredSet> sets,
            ArchiveTable archives) {
        this(crosswalk, metadataLicence, sets, archives, OwnRules.NONE);
    }

    /** Settings with the table of archives that comes with Fonds. */
    public IntakeSettings(CrosswalkSettings crosswalk, @Nullable URI metadataLicence, List<ConfiguredSet> sets) {
        this(crosswalk, metadataLicence, sets, ArchiveTable.standard());
    }
}
