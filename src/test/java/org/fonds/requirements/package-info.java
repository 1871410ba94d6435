/**
 * The requirements of OAI-PMH 2.0, one class a section of the list of them, each test named for the ids that it proves.
 *
 * <p>Every test asks a real server over HTTP, over a real store filled through the real intake. No expected value is
 * copied from an answer: it is computed from another answer, or stands in the standard.
 */
@NullMarked
package org.fonds.requirements;

import org.jspecify.annotations.NullMarked;
