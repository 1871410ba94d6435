/** What tests of several packages need: the program as a process, the shared standards, a clock to set. */
@NullMarked
package org.fonds.testing;

import org.jspecify.annotations.NullMarked;
