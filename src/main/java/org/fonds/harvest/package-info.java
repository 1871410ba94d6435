/**
 * Harvesting of other repositories: a client that comes to an end with every repository, complete or with the reason why
 * not, and the re-exposure of what it brought home.
 *
 * <p>{@link org.fonds.harvest.RepositoryClient} asks one repository politely and reads its answers; it is of use for
 * whoever has to ask one. {@link org.fonds.harvest.Harvest} takes lists home with it, by the journal in the store, so that
 * a run that was cut short goes on where it was. What comes is kept verbatim ({@link org.fonds.harvest.OriginDocument}),
 * judged ({@link org.fonds.harvest.Acceptance}) and rendered with its provenance.
 *
 * <p>May use {@code protocol}, {@code xml}, {@code store}, {@code crosswalk}, {@code quality}, {@code record} and the
 * JDK's HTTP client. Must never come in: settings, the command line, what makes our own records.
 */
@NullMarked
package org.fonds.harvest;

import org.jspecify.annotations.NullMarked;
