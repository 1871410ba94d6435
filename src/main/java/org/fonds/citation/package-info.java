/**
 * The grammar of citations, shelf-marks and dates, and the table of archives: text to {@link org.fonds.record.Citation}
 * with its unparsed rest.
 *
 * <p>A hand-written grammar with named parts: {@code CitationGrammar} reads the opening ({@code TitlePart}, {@code
 * DatePart}, {@code Aggregator}), {@code SourceReader} the source ({@code LocationList}, {@code CopyNote}, {@code
 * AgentClause}), {@code ShelfMarkGrammar} chooses among the systems of marks, one class each. Each part claims the
 * stretch of text that it accounts for; the rest is what nobody claimed, so nothing is dropped, re-ordered or invented.
 * Any text is taken, in time that grows with its length.
 *
 * <p>Doors: {@link org.fonds.citation.CitationParser}, {@link org.fonds.citation.ArchiveTable}, {@link
 * org.fonds.citation.DateGrammar}, {@link org.fonds.citation.TitleParties}. May use {@code record}. Must never come in:
 * page layouts, metadata formats.
 */
@NullMarked
package org.fonds.citation;

import org.jspecify.annotations.NullMarked;
