package org.fonds.pages;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.fonds.ingest.Dossier;
import org.fonds.ingest.Rendering;
import org.fonds.protocol.Datestamp;
import org.fonds.store.HeldDocument;
import org.jspecify.annotations.Nullable;

/** Says why there is no record to show: unknown, deleted, withdrawn, or held back before it was ever published. */
final class Absences {
    private final House house;
    private final Texts texts;

    Absences(House house) {
        this.house = house;
        this.texts = house.press().texts();
    }

    /** Nothing is known of it: 404. */
    Response unknown(Visit visit, String name) {
        return answer(
                visit,
                Response.Status.NOT_FOUND,
                texts.of("absent.unknown"),
                texts.of("absent.unknown.explained", name),
                List.of(),
                null);
    }

    /** There is an item, and nothing of it is served: 410 for a tombstone, else 404. */
    Response of(Visit visit, Dossier dossier) {
        boolean wasServed = !dossier.renderings().isEmpty();
        String kind = dossier.withdrawn() ? "withdrawn" : wasServed ? "deleted" : "held";
        return answer(
                visit,
                wasServed ? Response.Status.GONE : Response.Status.NOT_FOUND,
                texts.of("absent." + kind),
                texts.of("absent." + kind + ".explained"),
                facts(dossier),
                held(dossier.held()));
    }

    private List<RecordView.Particular> facts(Dossier dossier) {
        List<RecordView.Particular> facts = new ArrayList<>();
        facts.add(new RecordView.Particular(
                texts.of("record.identifier"), List.of(dossier.identifier().value())));
        for (Rendering rendering : dossier.renderings()) {
            String datestamp = StoredHeader.of(rendering.stored().header()).datestamp();
            facts.add(new RecordView.Particular(
                    texts.of("absent.since", rendering.format().prefix().value()), List.of(datestamp)));
        }
        return facts;
    }

    static RecordView.@Nullable HeldView held(@Nullable HeldDocument held) {
        return held == null
                ? null
                : new RecordView.HeldView(
                        Datestamp.ofSecond(held.since()).toString(),
                        PublicName.of(held.place()),
                        held.findings().stream().map(XmlListing.Note::of).toList());
    }

    private Response answer(
            Visit visit,
            Response.Status status,
            String heading,
            String explanation,
            List<RecordView.Particular> facts,
            RecordView.@Nullable HeldView held) {
        Frame frame = house.press().passingFrame(visit, heading, null);
        return house.press().page(status, "absence.jte", new AbsenceView(frame, heading, explanation, facts, held));
    }
}
