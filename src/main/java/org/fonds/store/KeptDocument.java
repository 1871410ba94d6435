package org.fonds.store;

/** A document on its way into the register, with its digest. */
record KeptDocument(SourceDocumentCopy copy, Sha256 digest) {

    static KeptDocument of(SourceDocumentCopy copy) {
        return new KeptDocument(copy, Sha256.of(copy.bytes()));
    }
}
