package org.fonds.store;

import org.fonds.protocol.MetadataPrefix;

/** What a version shows behind its header, with all that can be worked out before the ledger is locked. */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest
record Body(MetadataPrefix prefix, byte[] bytes, Sha256 digest, String fingerprint) {

    static Body of(Rendition rendition) {
        return new Body(rendition.prefix(), rendition.body(), Sha256.of(rendition.body()), rendition.fingerprint());
    }
}
