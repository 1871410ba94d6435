package org.fonds.check;

/** What became of a requirement. */
public enum Verdict {
    PASS("pass"),
    FAIL("fail"),

    /** The repository has nothing that the requirement is about. */
    NOT_APPLICABLE("not applicable"),

    /** It cannot be tried in one visit from outside, or what it needs was not answered. */
    NOT_TRIED("not tried"),

    /** The bounds of requests and time did not reach so far: nothing failed, and nobody knows whether it would have. */
    NOT_REACHED("not tried (limit)");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** For people and programs. */
    public String text() {
        return text;
    }
}
