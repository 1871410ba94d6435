package org.fonds.store;

/** What a list shows of each record. */
public enum ListContent {
    /** Record elements, with header, metadata and about (OAI-PMH 2.0, section 4.5). */
    RECORDS,

    /** Header elements alone (OAI-PMH 2.0, section 4.3). */
    HEADERS
}
