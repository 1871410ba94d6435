package org.fonds.source;

/**
 * Something that a reader noticed in a document that it accepted: an unknown heading, a heading date that differs from
 * the citation's, a character that XML does not allow.
 */
public record Remark(SourcePlace place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
