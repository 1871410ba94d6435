/**
 * What became of each statement of a source: in which element of which format it stands.
 *
 * <p>Nothing here knows a crosswalk. The statements come from the record, the elements from the XML that is served, and
 * what ties them is that the words of the one stand in the other; so a statement that a crosswalk loses is told as lost.
 * May use {@code record}, {@code protocol}, {@code xml}. Must never come in: crosswalks, the store.
 */
@NullMarked
package org.fonds.ingest.explain;

import org.jspecify.annotations.NullMarked;
