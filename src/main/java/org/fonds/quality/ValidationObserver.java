package org.fonds.quality;

import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.PlacedFinding;

/** Is told what a validation comes upon; called on the validation's thread, in the order of the file. */
public interface ValidationObserver {
    /** A record was read to its end; its findings have been told. */
    void record(MetadataPrefix format);

    /** Something is wrong. */
    void finding(PlacedFinding finding);
}
