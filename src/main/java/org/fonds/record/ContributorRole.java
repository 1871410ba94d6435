package org.fonds.record;

/** The part that a person or body has in a document or in its way to the reader. */
public enum ContributorRole {
    AUTHOR("author"),
    ADDRESSEE("addressee"),
    TRANSLATOR("translator"),
    TRANSCRIBER("transcriber"),
    EDITOR("editor"),
    OBTAINED_BY("obtained by"),
    CONTRIBUTED_BY("contributed by"),
    SPONSOR("sponsor");

    private final String label;

    ContributorRole(String label) {
        this.label = label;
    }

    /** The words that stand for this role in exported text: {@code addressee}, {@code obtained by}. */
    public String label() {
        return label;
    }
}
