/**
 * The grammar of citations, shelf-marks and dates, and the table of archives: text to {@link org.fonds.record.Citation}
 * with its unparsed rest, and back.
 *
 * <p>A hand-written grammar with named parts. What is not understood stays in the rest; nothing is dropped, re-ordered
 * or invented. May use {@code record}. Must never come in: page layouts, metadata formats.
 */
@NullMarked
package org.fonds.citation;

import org.jspecify.annotations.NullMarked;
