package org.fonds.provider;

import java.util.List;
import org.fonds.protocol.OaiError;
import org.fonds.protocol.ParsedRequest;
import org.fonds.protocol.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered for a request, for those who keep count. Nothing of it is shown to the client.
 *
 * @param verb null where the request names none
 * @param outcome {@code ok}, {@code notModified}, {@code unavailable}, or the code of the first error
 * @param part the page of a list that was delivered; null for everything else
 */
public record Delivery(
        @Nullable Verb verb, String outcome, @Nullable ListPart part) {
    private static final String UNAVAILABLE = "unavailable";

    static Delivery of(ParsedRequest.Understood request, Reply reply) {
        Verb verb = request.request().verb();
        return reply instanceof Reply.Content content
                ? new Delivery(verb, "ok", content.part())
                : refused(verb, ((Reply.Errors) reply).errors());
    }

    static Delivery refused(@Nullable Verb verb, List<OaiError> errors) {
        return new Delivery(verb, errors.get(0).code().text(), null);
    }

    static Delivery notModified(Verb verb) {
        return new Delivery(verb, "notModified", null);
    }

    static Delivery unavailable(ParsedRequest request) {
        return new Delivery(request.verb(), UNAVAILABLE, null);
    }

    /** Whether the store could not answer, so that the client was asked to come again. */
    public boolean isUnavailable() {
        return outcome.equals(UNAVAILABLE);
    }
}
