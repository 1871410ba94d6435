/**
 * The benchmark: a server over many records, measured in turns with a file server and with another OAI-PMH library that
 * serve the same records. Not part of the product.
 */
@NullMarked
package org.fonds.bench;

import org.jspecify.annotations.NullMarked;
