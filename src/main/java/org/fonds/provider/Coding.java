package org.fonds.provider;

import org.fonds.store.TextForm;

/** The coding of an answer's body (RFC 9110, section 8.4.1; OAI-PMH 2.0, section 3.1.3). */
public enum Coding {
    IDENTITY(TextForm.PLAIN),
    GZIP(TextForm.DEFLATED);

    private final TextForm form;

    Coding(TextForm form) {
        this.form = form;
    }

    /** The form in which text of the store is of most use in it. */
    TextForm form() {
        return form;
    }
}
