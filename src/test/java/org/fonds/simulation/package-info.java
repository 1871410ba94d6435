/**
 * The whole repository under hard conditions: many servers and writers over one store, restarts, clocks that jump, tokens of
 * all kinds. What harvesters end with is compared with what was meant.
 */
@NullMarked
package org.fonds.simulation;

import org.jspecify.annotations.NullMarked;
