package org.fonds.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Heals a damaged body where its bytes can be made anew, and else withholds the record that shows it. */
final class Conservation {
    private static final String END = "update version set to_pub = ? where id = ? and to_pub is null";

    private final Writer writer;
    private final Clock clock;

    Conservation(Writer writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** @param renewed what is made of the item's document now */
    Mending mend(DamagedRendition damaged, List<Rendition> renewed) {
        List<Body> bodies = renewed.stream()
                .filter(rendition -> rendition.prefix().equals(damaged.prefix()))
                .map(Body::of)
                .toList();
        return writer.underLock((session, ledger) -> DamagedVersion.find(session, damaged.version())
                .filter(version -> !version.isSound())
                .map(version -> mend(session, ledger, version, bodies))
                .orElse(Mending.SOUND));
    }

    private Mending mend(Session session, LedgerRow ledger, DamagedVersion version, List<Body> bodies) {
        Optional<Body> body = version.found(bodies);
        if (body.isPresent()) {
            new Contents(session).heal(body.get());
            return Mending.HEALED;
        }
        new Withheld(session).add(version, clock.instant().getEpochSecond(), version.isCurrent());
        if (version.isCurrent()) {
            leaveOut(session, ledger, version);
        }
        return Mending.WITHHELD;
    }

    /** A publication that ends the version and begins none: nobody is told anything, and later lists do not show it. */
    private void leaveOut(Session session, LedgerRow ledger, DamagedVersion version) {
        long number = ledger.lastNumber() + 1;
        long now = Math.max(clock.instant().getEpochSecond(), ledger.clock());
        LedgerRow.advance(session, number, Math.max(now, version.datestamp() + 1));
        session.change(END, number, version.id());
        SetTable sets = new SetTable(session, number);
        List<Long> ids = version.sets().withAncestors().stream().map(sets::idOf).toList();
        CurrentVersion ended = CurrentVersion.withheld(
                version.id(), version.format(), version.from(), version.datestamp(), version.sets());
        new Memberships(session, number).end(ids, version.item(), ended);
        Tallies tallies = new Tallies();
        tallies.subtract(version.format(), ids, version.from(), false);
        tallies.write(session);
        BlockMarks marks = new BlockMarks();
        marks.lose(ended, version.item());
        marks.write(session, number);
    }
}
