package org.fonds.record;

/** What somebody named in a citation did for the document (CITATIONS.md, agent-clause). */
public enum AgentRole {
    TRANSLATOR("translator"),
    OBTAINED("obtained"),
    CONTRIBUTED("contributed"),
    TRANSCRIBER("transcriber"),
    EDITOR("editor");

    private final String word;

    AgentRole(String word) {
        this.word = word;
    }

    /** The word for this role in the output of the citation parser. */
    public String word() {
        return word;
    }
}
