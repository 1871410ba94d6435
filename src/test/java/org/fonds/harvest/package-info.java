/** Harvesting is tried on servers of ours: one that behaves, and one for each way of not behaving. */
@NullMarked
package org.fonds.harvest;

import org.jspecify.annotations.NullMarked;
