package org.fonds.xml;

/** How grave a finding is: an error holds a record back, a warning and a hint do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
