package org.fonds.cli;

import java.util.List;
import org.fonds.harvest.OriginRenewal;
import org.fonds.ingest.Conservator;
import org.fonds.ingest.Intake;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.Rendition;
import org.fonds.store.Store;

/** What can be made anew of the documents in a store: our own, else those of others. */
record Renewal(Intake intake, OriginRenewal harvested) {
    static Conservator conservator(Store store, Intake intake) {
        return new Conservator(store, new Renewal(intake, new OriginRenewal(store))::of);
    }

    private List<Rendition> of(OaiIdentifier identifier) {
        List<Rendition> ours = intake.renew(identifier);
        return ours.isEmpty() ? harvested.renew(identifier) : ours;
    }
}
