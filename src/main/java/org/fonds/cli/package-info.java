/**
 * The command line, and the only place that wires objects together: settings are read here and handed inwards as
 * values.
 *
 * <p>May use every other package. Must never come in: anything that another package could do.
 */
@NullMarked
package org.fonds.cli;

import org.jspecify.annotations.NullMarked;
