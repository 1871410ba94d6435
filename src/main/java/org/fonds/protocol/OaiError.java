package org.fonds.protocol;

/** What is wrong with a request, with a message for people. A value: errors of the protocol are never thrown. */
public record OaiError(ErrorCode code, String message) {}
