package org.fonds.provider;

/** An answer would not fit its buffer; it is not sent in part. */
final class AnswerIsTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnswerIsTooLarge(long needed, long bound) {
        super("The answer needs " + needed + " bytes or more, but only " + bound + " are allowed for one.");
    }
}
