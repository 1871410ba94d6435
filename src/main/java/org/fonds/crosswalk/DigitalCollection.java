package org.fonds.crosswalk;

import org.fonds.record.ArchivalRecord;

/** The digital archive that publishes the document: as the citation prints it, else as configured. */
final class DigitalCollection {
    private final String configured;

    DigitalCollection(CrosswalkSettings settings) {
        this.configured = settings.digitalCollection();
    }

    String of(ArchivalRecord record) {
        String aggregator = record.citation().aggregator();
        return aggregator == null || aggregator.isBlank() ? configured : aggregator;
    }
}
