package org.fonds.protocol;

import org.jspecify.annotations.Nullable;

/** A request whose arguments are understood: one record a verb, and one for the next page of a list. */
public sealed interface OaiRequest {
    Verb verb();

    /** Section 4.2. */
    record Identify() implements OaiRequest {
        @Override
        public Verb verb() {
            return Verb.IDENTIFY;
        }
    }

    /**
     * Section 4.4.
     *
     * @param identifier the item whose formats are asked for; null for the repository's
     */
    record ListMetadataFormats(@Nullable OaiIdentifier identifier) implements OaiRequest {
        @Override
        public Verb verb() {
            return Verb.LIST_METADATA_FORMATS;
        }
    }

    /** Section 4.6, first page. */
    record ListSets() implements OaiRequest {
        @Override
        public Verb verb() {
            return Verb.LIST_SETS;
        }
    }

    /** Section 4.1. */
    record GetRecord(OaiIdentifier identifier, MetadataPrefix prefix) implements OaiRequest {
        @Override
        public Verb verb() {
            return Verb.GET_RECORD;
        }
    }

    /** Section 4.3, first page. */
    record ListIdentifiers(Selection selection) implements OaiRequest {
        @Override
        public Verb verb() {
            return Verb.LIST_IDENTIFIERS;
        }
    }

    /** Section 4.5, first page. */
    record ListRecords(Selection selection) implements OaiRequest {
        @Override
        public Verb verb() {
            return Verb.LIST_RECORDS;
        }
    }

    /**
     * A later page of a list of any verb that has pages (section 3.5).
     *
     * @param token the resumptionToken as sent; only who sealed it can read it
     */
    record Resume(Verb verb, String token) implements OaiRequest {}
}
