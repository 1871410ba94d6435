package org.fonds.quality;

import java.util.List;
import org.fonds.xml.Finding;
import org.xml.sax.ContentHandler;

/**
 * Takes the events of one record after another, from startDocument to endDocument, and then tells what is wrong with it.
 * For one thread.
 */
interface Inspector extends ContentHandler {
    /** What is wrong with the record that ended last, in the order of the document; empty where nothing is. */
    List<Finding> findings();
}
