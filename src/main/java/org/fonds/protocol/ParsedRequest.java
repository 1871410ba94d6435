package org.fonds.protocol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a request's arguments: a request, or all that is wrong with them. */
public sealed interface ParsedRequest {
    /** The arguments as sent. */
    Arguments arguments();

    /** The verb asked for, right or wrong in its arguments; null where there is none. */
    @Nullable
    Verb verb();

    /**
     * The arguments make a request.
     *
     * @param arguments as sent, to be repeated in the answer (section 3.2)
     */
    record Understood(OaiRequest request, Arguments arguments) implements ParsedRequest {
        @Override
        public Verb verb() {
            return request.verb();
        }
    }

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

        @Override
        public @Nullable Verb verb() {
            return arguments.values("verb").stream()
                    .map(Verb::parse)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        }
    }
}
