package org.fonds.protocol;

import java.util.List;

/** What became of a request's arguments: a request, or all that is wrong with them. */
public sealed interface ParsedRequest {
    /**
     * The arguments make a request.
     *
     * @param arguments as sent, to be repeated in the answer (section 3.2)
     */
    record Understood(OaiRequest request, Arguments arguments) implements ParsedRequest {}

    /**
     * They make none.
     *
     * @param errors at least one
     * @param arguments as sent; repeated in the answer only where none of the errors forbids it
     */
    record Refused(List<OaiError> errors, Arguments arguments) implements ParsedRequest {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
