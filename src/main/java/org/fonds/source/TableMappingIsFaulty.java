package org.fonds.source;

/** A mapping of a table's columns cannot be used; the message names file, line, value and remedy. */
public final class TableMappingIsFaulty extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TableMappingIsFaulty(SourcePlace place, String reason, String remedy) {
        super(place + ": " + reason + " " + remedy);
    }
}
