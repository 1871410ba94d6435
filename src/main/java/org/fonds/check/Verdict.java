package org.fonds.check;

/** What became of a requirement. */
public enum Verdict {
    PASS("pass"),
    FAIL("fail"),

    /** The repository has nothing that the requirement is about. */
    NOT_APPLICABLE("not applicable"),

    /** It could not be tried: within the bounds, from outside, or as what it needs was not answered. */
    NOT_TRIED("not tried");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** For people and programs. */
    public String text() {
        return text;
    }
}
