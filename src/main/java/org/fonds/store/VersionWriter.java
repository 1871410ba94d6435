package org.fonds.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the versions that a publication begins, and ends those whose place they take. */
final class VersionWriter {
    private static final String END = "update version set to_pub = ? where id = ? and to_pub is null";
    private static final String INSERT = """
            insert into version (id, format, item, from_pub, to_pub, deleted, size, content, fingerprint, sets, header)
            values (?, ?, ?, ?, null, ?, ?, ?, ?, ?, ?)""";

    private final Session session;
    private final Batch batch;
    private final long number;
    private final long datestamp;
    private final Numbering numbering;
    private final Contents contents;
    private final SetTable sets;
    private final Memberships memberships;
    private final Tallies tallies = new Tallies();
    private final BlockMarks marks = new BlockMarks();

    VersionWriter(Session session, Batch batch, long number, long datestamp) {
        this.session = session;
        this.batch = batch;
        this.number = number;
        this.datestamp = datestamp;
        this.numbering = new Numbering(session, "version");
        this.contents = new Contents(session);
        this.sets = new SetTable(session, number);
        this.memberships = new Memberships(session, number);
    }

    void writeAll() {
        sets.suggest(batch.sets());
        batch.begun().forEach(this::write);
        tallies.write(session);
        marks.write(session, number);
    }

    private void write(NewVersion version) {
        CurrentVersion ended = version.ended();
        if (ended != null) {
            end(version, ended);
        }
        long id = numbering.next();
        insert(id, version);
        List<Long> setIds = ids(version.sets());
        memberships.begin(setIds, version, id);
        tallies.add(version.format(), setIds, number, version.deleted());
    }

    private void end(NewVersion version, CurrentVersion ended) {
        if (ended.withheld()) {
            repair(version, ended);
            return;
        }
        session.change(END, number, ended.id());
        marks.lose(ended, version.item());
        List<Long> setIds = ids(ended.sets());
        memberships.end(setIds, version.item(), ended);
        tallies.subtract(ended.format(), setIds, ended.from(), ended.deleted());
    }

    /** The version has ended already; where the new body is the old one, its bytes are still the damaged ones. */
    private void repair(NewVersion version, CurrentVersion ended) {
        new Withheld(session).close(ended.id());
        if (version.body() != null) {
            contents.heal(version.body());
        }
    }

    private List<Long> ids(HeaderSets headerSets) {
        return headerSets.withAncestors().stream().map(sets::idOf).toList();
    }

    private void insert(long id, NewVersion version) {
        Body body = version.body();
        byte[] header = HeaderXml.of(version.identifier(), datestamp, version.sets(), version.deleted());
        int size = header.length + (body == null ? 0 : body.bytes().length);
        session.change(
                INSERT,
                id,
                version.format(),
                version.item(),
                number,
                body == null ? 1 : 0,
                size,
                body == null ? null : contents.idOf(body),
                fingerprint(body),
                version.sets().toString(),
                header);
    }

    private @Nullable Long fingerprint(@Nullable Body body) {
        return body == null ? null : batch.fingerprints().idOf(body.fingerprint());
    }
}
