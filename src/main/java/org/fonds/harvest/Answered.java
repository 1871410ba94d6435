package org.fonds.harvest;

/** What a request to a repository came to. */
public sealed interface Answered {
    /** It has an answer, which may be an error of the protocol. */
    record With(OaiAnswer answer) implements Answered {}

    /** It has none. */
    record Not(Failure failure) implements Answered {}
}
