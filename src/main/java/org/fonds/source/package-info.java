/**
 * Readers of source documents: each layout of the archive's pages, tables and exchange files becomes an {@link
 * org.fonds.record.ArchivalRecord} or a refusal that says where and why.
 *
 * <p>A document runs through {@link org.fonds.source.SourceFiles} (what lies at a path), {@link
 * org.fonds.source.SourceReaders} (bytes to text, text to its layout) and a {@link org.fonds.source.SourceReader}.
 * Whatever the layout, a document becomes a {@code Page} of sections first; what the sections say does not depend on the
 * layout any more ({@code PageRecord}). So a further layout needs what leads up to its {@code Page} and nothing else:
 *
 * <ul>
 *   <li>{@code CoverSheetReader}: {@code HeadingRules} and {@code CoverSheetCutter}.
 *   <li>{@code OldSiteReader}: {@code OldSiteLines} gives the parts their headings, then it is a cover sheet.
 *   <li>{@code NewSiteReader}: {@code NewSiteCutter}, from the end of the page upwards. Both sites' pages may be HTML
 *       ({@code PrintedPage}, {@link org.fonds.source.html}).
 *   <li>{@code FieldTableReader} and {@code TableReader}: {@code Columns} tell the fields of a row, {@code RowReader} makes
 *       its page ({@link org.fonds.source.table}); {@link org.fonds.source.TableMapping} is an operator's own.
 *   <li>{@code RisReader}: {@code RisReferences}, {@code RisPage}.
 * </ul>
 *
 * <p>A layout is recognised by content, never by file name. A file is held in memory up to a limit; a table beyond it is
 * read row by row ({@code LongFile}). May use {@code record}, {@code citation}, {@code xml}, {@code commons-csv}, {@code
 * jackson-core}, {@code jsoup}. Must never come in: metadata formats, the store.
 */
@NullMarked
package org.fonds.source;

import org.jspecify.annotations.NullMarked;
