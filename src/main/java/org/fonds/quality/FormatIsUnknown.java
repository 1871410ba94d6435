package org.fonds.quality;

import java.util.Collection;
import org.fonds.protocol.MetadataPrefix;

/** A fragment was to be checked in a format for which no schema is at hand. */
public final class FormatIsUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormatIsUnknown(MetadataPrefix prefix, Collection<MetadataPrefix> known) {
        super("No schema is at hand for the format '" + prefix + "'; known are " + known);
    }
}
