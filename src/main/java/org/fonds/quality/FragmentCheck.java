package org.fonds.quality;

import java.util.List;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;

/** One way of looking at the fragments of one format: its schema, or a set of rules. Safe for several threads. */
interface FragmentCheck {
    /** What is wrong, in the order of the document; empty where nothing is. */
    List<Finding> check(XmlFragment fragment);
}
