package org.fonds.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.fonds.protocol.Datestamp;

/** The resumptionToken element at the end of a page (OAI-PMH 2.0, section 3.5). */
final class ResumptionElement {
    private ResumptionElement() {}

    /** The token of the page that follows. */
    static String next(String token, Instant listBirth, Duration life, OptionalLong size, long cursor) {
        return "<resumptionToken expirationDate=\"" + Datestamp.ofSecond(listBirth.plus(life)) + "\"" + size(size)
                + " cursor=\"" + cursor + "\">" + token + "</resumptionToken>\n";
    }

    /** The empty element that ends a list of several pages. */
    static String last(OptionalLong size, long cursor) {
        return "<resumptionToken" + size(size) + " cursor=\"" + cursor + "\"/>\n";
    }

    /** The attribute is optional, and a size that nobody knows is none. */
    private static String size(OptionalLong size) {
        return size.isPresent() ? " completeListSize=\"" + size.getAsLong() + "\"" : "";
    }
}
