package org.fonds.source;

/** What a reader answers that is given a text of another layout, as a stored document that was damaged may be. */
final class NoSuchPage {
    private NoSuchPage() {}

    static Reading refused(SourceText text, String signs) {
        return new Reading.Refused(
                text.line(0), null, "It is not " + signs + ".", "Check the file, or ingest it again from its source.");
    }
}
