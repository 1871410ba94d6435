package org.fonds.pages.reference;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.OaiIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What citation tools know of a document: its catalog record cut down to their fields. Nothing in it is made up; what a
 * record does not state is empty.
 *
 * @param identifier the item
 * @param page the address of its page here
 * @param title never blank
 * @param date when the document was made
 * @param people by role, as printed, each role once
 * @param held where the paper lies
 * @param collection the digital collection that publishes it; empty where none is named
 * @param address where the document is read; null where the record names none
 * @param languages of the text offered, two letters where such a code exists
 * @param summary empty where there is none
 * @param subjects topics and people that it is filed under
 * @param citation the archive's own, to the letter; empty where the page prints none
 * @param genre what the page calls it; empty where it does not
 * @param rights the rights statement of the document; null where none is configured
 */
public record Reference(
        OaiIdentifier identifier,
        URI page,
        String title,
        Dated date,
        Map<Role, List<String>> people,
        Held held,
        String collection,
        @Nullable String address,
        List<String> languages,
        String summary,
        List<String> subjects,
        String citation,
        String genre,
        @Nullable URI rights) {
    /** What somebody has to do with a document, as far as citation tools tell it apart. */
    public enum Role {
        AUTHOR,
        RECIPIENT,
        TRANSLATOR,
        EDITOR,
        SPONSOR
    }

    /**
     * The date of a document.
     *
     * @param start W3CDTF, at the precision of the source; empty where no date is told
     * @param end the last date of a range; empty for a single date
     * @param printed as printed
     */
    public record Dated(String start, String end, String printed) {
        /** No date. */
        public static final Dated UNKNOWN = new Dated("", "", "");
    }

    /**
     * Where the original lies.
     *
     * @param archive the first holder as printed; empty where none is named
     * @param shelfMark as printed, empty where there is none
     * @param place the archive's town; empty where none is printed
     */
    public record Held(String archive, String shelfMark, String place) {
        /** Nobody says where. */
        public static final Held UNKNOWN = new Held("", "", "");
    }

    public Reference {
        people = Map.copyOf(people);
        languages = List.copyOf(languages);
        subjects = List.copyOf(subjects);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a reference without a title: " + identifier);
        }
    }

    /** The names in a role, in the order printed. */
    public List<String> named(Role role) {
        return people.getOrDefault(role, List.of());
    }

    /** Where a reader is sent: the document's own address, else its page here. */
    public String link() {
        return address == null ? page.toString() : address;
    }

    /** Whether it is an address of the web, which can be written into a header as it stands. */
    static boolean isWebAddress(String text) {
        return text.matches("https?://[\\x21-\\x7E&&[^<>\"\\\\^`{|}]]+");
    }

    /** A key for bibliographies: letters and digits of the identifier's last part. */
    public String key() {
        String value = identifier.value();
        String local = value.substring(value.lastIndexOf(':') + 1).replaceAll("[^A-Za-z0-9]", "");
        return "fonds" + local;
    }
}
