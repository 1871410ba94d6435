/**
 * Readers of source documents: each layout of the archive's pages, tables and exchange files becomes an {@link
 * org.fonds.record.ArchivalRecord} or a refusal that says where and why.
 *
 * <p>A document runs through {@link org.fonds.source.SourceFiles} (what lies at a path), {@link
 * org.fonds.source.SourceReaders} (bytes to text, text to its layout) and a {@link org.fonds.source.SourceReader}. A page
 * is first cut into sections, which depends on its layout ({@code CoverSheetCutter} to {@code Page}); what the sections
 * say does not ({@code PageRecord}), so a further layout of pages needs a cutter only.
 *
 * <p>A layout is recognised by content, never by file name. May use {@code record}, {@code citation}, {@code xml}. Must
 * never come in: metadata formats, the store.
 */
@NullMarked
package org.fonds.source;

import org.jspecify.annotations.NullMarked;
