/**
 * The ledger: an append-only log of publications from which lists are answered, and the register of what was received
 * from which source.
 *
 * <p>{@link org.fonds.store.RecordStore} is what answers read, {@link org.fonds.store.RecordLedger} what publishing
 * writes, {@link org.fonds.store.AccessionRegister} what ingest keeps beside it; one contract test holds every store to
 * all three. May use {@code protocol}, {@code xml} and {@code deflate}, and JDBC, Flyway and HikariCP. Must never come in: a metadata
 * format, HTTP, the values of the archive.
 *
 * <p>Full lists are served from blocks: some fifty current versions side by side, put together and deflated once. Blocks are
 * derived from the versions: publishing only marks those that lose one, {@link org.fonds.store.BlockKeeper} builds them anew
 * in the background, and whatever has no block is read from the versions, so that without any block every answer says the
 * same. One generation of blocks serves every snapshot, as a list adds what ended between its publication and the building.
 *
 * <p>The one invariant: no datestamp ever precedes a responseDate already stated. The ledger clock is the highest
 * responseDate that anybody may have stated; it moves only under the lock of the ledger row and never back.
 */
@NullMarked
package org.fonds.store;

import org.jspecify.annotations.NullMarked;
