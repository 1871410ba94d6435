/**
 * Saved web pages as the lines that a reader of the page sees.
 *
 * <p>{@link org.fonds.source.html.WebPage} is the way in. What is a heading is told by the markup's meaning (a heading, a
 * term of a list of definitions, the head of a row, a label in bold), never by class names, which change with every
 * design of a site. Scripts do not run, nothing is fetched. May use {@code jsoup}. Must never come in: what a heading
 * means, records.
 */
@NullMarked
package org.fonds.source.html;

import org.jspecify.annotations.NullMarked;
