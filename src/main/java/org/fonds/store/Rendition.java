package org.fonds.store;

import org.fonds.protocol.MetadataPrefix;

/**
 * One record in one format, ready to be copied into answers.
 *
 * @param prefix the format
 * @param body {@code <metadata>...</metadata>} and the {@code <about>} elements after it, UTF-8
 * @param fingerprint names the crosswalk and the settings that made it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into the store, which compares them itself
public record Rendition(MetadataPrefix prefix, byte[] body, String fingerprint) {}
