package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.List;

/** The registry of crosswalks: a metadata format is one line here. */
public final class Crosswalks {
    private Crosswalks() {}

    /** Every format that Fonds renders with these settings, {@code oai_dc} first. */
    public static List<Crosswalk> of(CrosswalkSettings settings) {
        List<Crosswalk> crosswalks = new ArrayList<>(List.of(
                new OaiDcCrosswalk(settings),
                new QdcCrosswalk(settings),
                new ModsCrosswalk(settings),
                new MarcCrosswalk(settings)));
        EdmCrosswalk.under(settings).ifPresent(crosswalks::add);
        return List.copyOf(crosswalks);
    }
}
