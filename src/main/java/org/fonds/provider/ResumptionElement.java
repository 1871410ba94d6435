package org.fonds.provider;

import java.time.Duration;
import java.time.Instant;
import org.fonds.protocol.Datestamp;

/** The resumptionToken element at the end of a page (OAI-PMH 2.0, section 3.5). */
final class ResumptionElement {
    private ResumptionElement() {}

    /** The token of the page that follows. */
    static String next(String token, Instant listBirth, Duration life, long size, long cursor) {
        return "<resumptionToken expirationDate=\"" + Datestamp.ofSecond(listBirth.plus(life))
                + "\" completeListSize=\"" + size + "\" cursor=\"" + cursor + "\">" + token + "</resumptionToken>\n";
    }

    /** The empty element that ends a list of several pages. */
    static String last(long size, long cursor) {
        return "<resumptionToken completeListSize=\"" + size + "\" cursor=\"" + cursor + "\"/>\n";
    }
}
