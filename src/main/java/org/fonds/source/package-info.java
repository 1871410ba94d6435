/**
 * Readers of source documents: each layout of the archive's pages, tables and exchange files becomes an {@link
 * org.fonds.record.ArchivalRecord} or a refusal that says where and why.
 *
 * <p>A layout is recognised by content, never by file name. May use {@code record}, {@code citation}, {@code xml}. Must
 * never come in: metadata formats, the store.
 */
@NullMarked
package org.fonds.source;

import org.jspecify.annotations.NullMarked;
