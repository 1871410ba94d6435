package org.fonds.citation;

/** A line of a table of archives is none; the message names file, line, value and remedy. */
public final class ArchiveTableIsFaulty extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArchiveTableIsFaulty(String file, int line, String value, String remedy) {
        super(file + ", line " + line + ": '" + value + "'. " + remedy);
    }
}
