/**
 * Compression that is joined instead of repeated: text that was deflated once is put into any number of gzip members.
 *
 * <p>{@link org.fonds.deflate.DeflatedText} is a text deflated by itself (RFC 1951) and ended with a full flush, so that it
 * ends at a whole byte and refers to nothing outside itself; {@link org.fonds.deflate.GzipMember} puts such texts and live
 * ones behind one another into one member of a gzip file (RFC 1952), whose checksum is combined from theirs. May use the
 * JDK alone. Must never come in: what the texts say, where they are kept.
 */
@NullMarked
package org.fonds.deflate;

import org.jspecify.annotations.NullMarked;
