package org.fonds.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fonds.protocol.SetDescription;

/**
 * One batch of changes under the lock of the ledger: the tables that they read and write at once, and the versions that
 * they ask for, which are written together at the end, when the datestamp is known.
 */
final class Batch {
    private final long now;
    private final ItemTable items;
    private final FormatTable formats;
    private final Names fingerprints;
    private final CurrentVersions versions;
    private final Documents documents;
    private final HeldDocuments held;
    private final Assessments assessments = new Assessments();
    private final Cards cards = new Cards();
    private final List<NewVersion> begun = new ArrayList<>();
    private final List<SetDescription> sets = new ArrayList<>();

    Batch(Session session, long now) {
        this.now = now;
        this.items = new ItemTable(session);
        this.formats = new FormatTable(session);
        this.fingerprints = new Names(session, "fingerprints");
        this.versions = new CurrentVersions(session, fingerprints);
        this.documents = new Documents(session);
        this.held = new HeldDocuments(session);
    }

    void begin(NewVersion version) {
        begun.add(version);
    }

    /** Ends these versions in tombstones where they are none yet, and tells whether there was one to end. */
    boolean bury(Item item, Collection<CurrentVersion> current) {
        int before = begun.size();
        current.stream()
                .filter(version -> !version.deleted())
                .forEach(version -> begin(NewVersion.tombstone(item, version)));
        return begun.size() > before;
    }

    /** Sets that are used by a version that begins. */
    void use(Collection<SetDescription> described) {
        sets.addAll(described);
    }

    /** The datestamp of the newest version that is ended; a record never has two states with one datestamp. */
    long newestEnded() {
        return begun.stream()
                .map(NewVersion::ended)
                .mapToLong(ended -> ended == null ? Long.MIN_VALUE : ended.datestamp())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    long now() {
        return now;
    }

    ItemTable items() {
        return items;
    }

    FormatTable formats() {
        return formats;
    }

    Names fingerprints() {
        return fingerprints;
    }

    CurrentVersions versions() {
        return versions;
    }

    Documents documents() {
        return documents;
    }

    HeldDocuments held() {
        return held;
    }

    Assessments assessments() {
        return assessments;
    }

    Cards cards() {
        return cards;
    }

    List<NewVersion> begun() {
        return begun;
    }

    List<SetDescription> sets() {
        return sets;
    }
}
