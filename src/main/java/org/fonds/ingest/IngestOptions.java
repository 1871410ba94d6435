package org.fonds.ingest;

/**
 * How a source is taken in.
 *
 * @param adopt take over items that another source owns
 * @param sync make tombstones of this source's items that a complete reading no longer finds
 * @param dryRun do everything but publish
 */
public record IngestOptions(boolean adopt, boolean sync, boolean dryRun) {
    /** Publish what is new and changed; delete nothing. */
    public static final IngestOptions DEFAULT = new IngestOptions(false, false, false);
}
