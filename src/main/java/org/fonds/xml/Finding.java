package org.fonds.xml;

import java.util.Locale;

/**
 * One fault found in one fragment, told so that its reader can mend it.
 *
 * <p>Example: {@code MODS-R06b, error, line 9, column 41, "'1950-13' is no W3CDTF date", "Write YYYY, YYYY-MM or
 * YYYY-MM-DD."}
 *
 * @param format the metadataPrefix of the fragment
 * @param rule the id of the rule broken, {@code MODS-R02}, or {@code schema}
 * @param severity how grave
 * @param line counted from 1 in the fragment; 0 where no line is known
 * @param column counted from 1; 0 where none is known
 * @param xpath the place in the fragment; empty where none is known
 * @param message what is wrong, with the value
 * @param remedy what to do; empty where nobody knows
 */
public record Finding(
        String format,
        String rule,
        Severity severity,
        int line,
        int column,
        String xpath,
        String message,
        String remedy) {

    /** Whether it keeps a record from leaving. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return format + ":" + line + ":" + column + ": " + severity.name().toLowerCase(Locale.ROOT) + " " + rule + ": "
                + message + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
