package org.fonds.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetDescription;

/** Publishes a document in the formats that it was rendered in. */
record PreparedPut(Change.Put put, Admission admission, KeptDocument document, HeaderSets sets, List<Body> bodies)
        implements PreparedChange {

    static PreparedPut of(Change.Put put) {
        refuseDoubledFormats(put);
        return new PreparedPut(
                put,
                new Admission(put.identifier(), put.source(), put.adopt(), put.firstDay()),
                KeptDocument.of(put.document()),
                HeaderSets.of(put.sets().stream().map(SetDescription::spec).toList()),
                put.renditions().stream().map(Body::of).toList());
    }

    private static void refuseDoubledFormats(Change.Put put) {
        Set<MetadataPrefix> seen = new HashSet<>();
        for (Rendition rendition : put.renditions()) {
            if (!seen.add(rendition.prefix())) {
                throw new IllegalArgumentException(
                        "the item " + put.identifier() + " is put twice in the format " + rendition.prefix());
            }
        }
    }

    @Override
    public Outcome carryOut(Batch batch) {
        Optional<Item> known = batch.items().find(put.identifier());
        return known.flatMap(admission::refusal)
                .orElseGet(
                        () -> admit(batch, known.orElseGet(() -> batch.items().enter(admission))));
    }

    private Outcome admit(Batch batch, Item item) {
        batch.items().assign(item, put.source());
        batch.documents().keep(item, document);
        batch.held().release(item);
        batch.assessments().release(item);
        return item.withdrawn() ? new Outcome.StaysWithdrawn(put.identifier()) : publish(batch, item);
    }

    private Outcome publish(Batch batch, Item item) {
        Map<Long, CurrentVersion> current = batch.versions().of(item);
        boolean isNew = current.isEmpty();
        boolean shown = show(batch, item, current);
        boolean buried = batch.bury(item, current.values());
        batch.assessments().publish(item, bodies.isEmpty() ? Assessment.NONE : put.assessment());
        batch.cards().file(item, bodies.isEmpty() ? null : put.card());
        return shown || buried
                ? new Outcome.Published(put.identifier(), isNew)
                : new Outcome.Unchanged(put.identifier());
    }

    /** Begins a version in each format that is to change; what is left in {@code current} are the other formats. */
    private boolean show(Batch batch, Item item, Map<Long, CurrentVersion> current) {
        boolean changed = false;
        for (Body body : bodies) {
            long format = batch.formats().idOf(body.prefix());
            CurrentVersion ended = current.remove(format);
            if (ended != null && ended.shows(body, sets)) {
                batch.versions().refresh(ended, body.fingerprint());
            } else {
                batch.begin(new NewVersion(item.id(), put.identifier(), format, sets, body, ended));
                batch.use(put.sets());
                changed = true;
            }
        }
        return changed;
    }
}
