package org.fonds.protocol;

/** How finely datestamps are written (OAI-PMH 2.0, section 3.3). Fonds writes seconds and understands both. */
public enum Granularity {
    DAY("YYYY-MM-DD"),
    SECOND("YYYY-MM-DDThh:mm:ssZ");

    private final String text;

    Granularity(String text) {
        this.text = text;
    }

    /** The value of Identify's granularity element. */
    public String text() {
        return text;
    }
}
