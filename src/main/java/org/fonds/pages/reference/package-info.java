/**
 * A record as citation tools and search engines take it: BibTeX, RIS, CSL-JSON, schema.org, meta elements.
 *
 * <p>May use {@code crosswalk}, {@code record}, {@code protocol}, {@code xml}. Must never come in: the store, HTTP.
 */
@NullMarked
package org.fonds.pages.reference;

import org.jspecify.annotations.NullMarked;
