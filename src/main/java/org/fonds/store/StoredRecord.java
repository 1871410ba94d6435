package org.fonds.store;

import org.jspecify.annotations.Nullable;

/**
 * One record as it is copied into answers.
 *
 * @param header the {@code <header>} element
 * @param body the {@code <metadata>} element and the {@code <about>} elements after it; null for a tombstone, and where
 *     only headers were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from the store to an answer; never compared
public record StoredRecord(byte[] header, byte @Nullable [] body) {}
