package org.fonds.ingest;

/**
 * One element of a rendition that holds no other, by the way to it:
 * {@code mods/relatedItem[original]/location/physicalLocation}. In brackets stand a type, a tag or a code.
 *
 * @param path local names from the root
 * @param text to the letter
 * @param line counted from 1
 * @param column counted from 1, behind the start tag
 */
record RenderedLeaf(String path, String text, int line, int column) {}
