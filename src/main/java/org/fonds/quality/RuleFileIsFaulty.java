package org.fonds.quality;

/** A file of rules cannot be used; the message names file, line and what is wrong. */
public final class RuleFileIsFaulty extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    RuleFileIsFaulty(String file, int line, String what) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what);
    }
}
