package org.fonds.source;

/**
 * What the parts of a source are called there, so that a message speaks of columns to whoever keeps a table.
 *
 * @param whole one document: {@code page}, {@code row}
 * @param part one of its parts: {@code section}, {@code field}
 * @param recordId the part that has the document's number
 * @param untitled why it has no title
 * @param titleIt what to do about that
 */
record Wording(String whole, String part, String recordId, String untitled, String titleIt) {
    static final Wording PAGE = new Wording(
            "page",
            "section",
            "Record ID",
            "nothing stands above its sections",
            "Write the document's date and title on the first line.");

    /** Of a document whose parts have names of their own. */
    static Wording of(String whole, String part, String recordId, String title) {
        return new Wording(
                whole,
                part,
                recordId,
                "its " + part + " '" + title + "' is empty",
                "Fill its " + part + " '" + title + "'.");
    }
}
