package org.fonds.crosswalk;

import org.fonds.record.ArchivalRecord;

/** The digital archive that publishes the document: as the citation prints it, else as configured. */
public final class DigitalCollection {
    private final String configured;

    public DigitalCollection(CrosswalkSettings settings) {
        this.configured = settings.digitalCollection();
    }

    /** Its name. */
    public String of(ArchivalRecord record) {
        String aggregator = record.citation().aggregator();
        return aggregator == null || aggregator.isBlank() ? configured : aggregator;
    }
}
