package org.fonds.crosswalk;

import java.util.List;

/** The registry of crosswalks: a metadata format is one line here. */
public final class Crosswalks {
    private Crosswalks() {}

    /** Every format that Fonds renders with these settings, {@code oai_dc} first. */
    public static List<Crosswalk> of(CrosswalkSettings settings) {
        return List.of(new OaiDcCrosswalk(settings), new ModsCrosswalk(settings));
    }
}
