package org.fonds.store;

/**
 * A source document as it was received.
 *
 * @param place where it was found, for people: a file, or a file and a line
 * @param layout the name of the reader that understood it
 * @param bytes as received
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into or out of the store, which compares them itself
public record SourceDocumentCopy(String place, String layout, byte[] bytes) {}
