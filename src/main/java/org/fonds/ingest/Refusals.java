package org.fonds.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.source.Reading;
import org.jspecify.annotations.Nullable;

/** What is said to the archivist when a readable document is refused. */
final class Refusals {
    private Refusals() {}

    static String ownedElsewhere(OaiIdentifier identifier, String owner) {
        return "The item " + identifier + " belongs to the source '" + owner
                + "'. If this is that source, name it: --as '" + owner
                + "'. Else give the document its own number, or take the item over with --adopt.";
    }

    static DocumentOutcome doubled(OaiIdentifier identifier, Reading.Accepted reading, List<String> places) {
        String others = places.stream()
                .filter(place -> !place.equals(reading.place().toString()))
                .collect(Collectors.joining(", "));
        return refused(
                identifier,
                reading,
                "Its record id " + reading.record().id() + " is also that of " + others
                        + ". Neither is published; what was published stays. Give one of them its own number.");
    }

    static DocumentOutcome appeared(OaiIdentifier identifier, Reading.Accepted reading) {
        return refused(identifier, reading, "It changed while the source was read. Ingest the source again.");
    }

    static DocumentOutcome unreadable(@Nullable OaiIdentifier identifier, Reading.Refused reading) {
        return new DocumentOutcome(
                DocumentOutcome.Kind.REFUSED,
                reading.place(),
                identifier,
                null,
                reading.reason() + " " + reading.remedy(),
                List.of(),
                List.of());
    }

    private static DocumentOutcome refused(OaiIdentifier identifier, Reading.Accepted reading, String message) {
        return DocumentOutcome.of(DocumentOutcome.Kind.REFUSED, identifier, reading, message, List.of());
    }
}
