package org.fonds.record;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an authority file says of a name that pages print.
 *
 * <p>Example: printed {@code Jawaharlal Nehru}, form {@code Nehru, Jawaharlal}, dates {@code 1889-1964}, list {@code naf}.
 *
 * @param printed the name as pages print it
 * @param form the authorised form without dates; null where the file gives none
 * @param kind null where the file gives none
 * @param list the code of the list of names that the form is of, {@code naf}
 * @param listUri the address of that list
 * @param uri the address of the name in it
 * @param dates of life, or of a body's being
 * @param organisationCode a holder's code in MARC's list of organisations, {@code DLC}
 */
public record AuthorisedName(
        String printed,
        @Nullable String form,
        @Nullable Kind kind,
        @Nullable String list,
        @Nullable URI listUri,
        @Nullable URI uri,
        @Nullable String dates,
        @Nullable String organisationCode) {
    /** What can bear a name. */
    public enum Kind {
        PERSONAL,
        CORPORATE,
        CONFERENCE,
        FAMILY
    }

    /** The form as catalogs file it: {@code Nehru, Jawaharlal, 1889-1964}; the printed name where there is no form. */
    public String heading() {
        String name = form == null ? printed : form;
        return dates == null ? name : name + ", " + dates;
    }
}
