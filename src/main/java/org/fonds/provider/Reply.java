package org.fonds.provider;

import java.util.List;
import java.util.function.Consumer;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.OaiError;
import org.jspecify.annotations.Nullable;

/** What stands in the envelope behind the request element: the verb's element, or errors. */
sealed interface Reply {
    /**
     * The content of the element named for the verb.
     *
     * @param part which page of which list of records it is; null for everything else
     */
    record Content(Consumer<PageBuffer> writer, @Nullable ListPart part) implements Reply {
        Content(Consumer<PageBuffer> writer) {
            this(writer, null);
        }
    }

    /** At least one error. */
    record Errors(List<OaiError> errors) implements Reply {
        public Errors {
            errors = List.copyOf(errors);
        }
    }

    static Reply error(ErrorCode code, String message) {
        return new Errors(List.of(new OaiError(code, message)));
    }
}
