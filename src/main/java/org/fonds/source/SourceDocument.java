package org.fonds.source;

/**
 * One file of a source, as it lies there.
 *
 * @param file its path inside the source, with forward slashes
 * @param bytes all of it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a reader; never compared
public record SourceDocument(String file, byte[] bytes) {}
