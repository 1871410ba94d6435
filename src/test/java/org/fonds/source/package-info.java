/** Tests of the readers, with the fixtures and with pages written out in the test. */
@NullMarked
package org.fonds.source;

import org.jspecify.annotations.NullMarked;
