package org.fonds.store;

import org.fonds.xml.Severity;

/**
 * How often something was found.
 *
 * @param format the metadataPrefix; empty for all formats together
 * @param rule the id of the rule; empty for all rules of the format together, where a document counts under the gravest
 *     severity that it has there
 * @param held whether it was found in documents that are held back; else in those published
 * @param findings how many findings
 * @param records in how many documents
 */
public record FindingCount(String format, String rule, Severity severity, boolean held, long findings, long records) {}
