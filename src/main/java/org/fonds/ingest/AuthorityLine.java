package org.fonds.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.fonds.record.AuthorisedName;
import org.fonds.record.AuthorisedTerm;
import org.fonds.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** One line of an authority file, checked. */
record AuthorityLine(Path file, long number, CSVRecord fields) {
    static final String PRINTED = "printed";

    private static final String GENRE = "genre";

    static final List<String> COLUMNS =
            List.of(PRINTED, "authorised", "type", "authority", "authority-uri", "uri", "dates", "marc-code");

    /** A code of a list of names in MARC's source codes, and of an organisation: letters, digits, dashes, no blanks. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/:-]*");

    /** Whether it says what a genre is called, and not who bears a name. */
    boolean isGenre() {
        return GENRE.equalsIgnoreCase(field("type"));
    }

    /** What pages print. */
    String printed() {
        String printed = field(PRINTED);
        if (printed == null) {
            throw faulty("", "The column 'printed' is empty. Write the name as the pages print it.");
        }
        return printed;
    }

    AuthorisedTerm genre() {
        String printed = printed();
        String term = field("authorised");
        if (term == null) {
            throw faulty(printed, "It is a genre without a term. Fill in 'authorised'.");
        }
        if (field("dates") != null || field("marc-code") != null) {
            throw faulty(printed, "A genre has neither dates nor a MARC code. Leave 'dates' and 'marc-code' empty.");
        }
        return new AuthorisedTerm(printed, term, code("authority"), address("authority-uri"), address("uri"));
    }

    AuthorisedName name() {
        String printed = printed();
        AuthorisedName name = new AuthorisedName(
                printed,
                field("authorised"),
                kind(),
                code("authority"),
                address("authority-uri"),
                address("uri"),
                field("dates"),
                code("marc-code"));
        boolean claimed = name.list() != null || name.listUri() != null || name.dates() != null;
        if (claimed && name.form() == null) {
            throw faulty(printed, "It names an authority or dates but no authorised form. Fill in 'authorised'.");
        }
        return name;
    }

    private AuthorisedName.@Nullable Kind kind() {
        String word = field("type");
        if (word == null) {
            return null;
        }
        try {
            return AuthorisedName.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw faulty(word, "A type is personal, corporate, conference, family or genre.");
        }
    }

    private @Nullable String code(String column) {
        String code = field(column);
        if (code != null && !CODE.matcher(code).matches()) {
            throw faulty(code, "The column '" + column + "' takes a code such as naf or DLC, without blanks.");
        }
        return code;
    }

    private @Nullable URI address(String column) {
        String text = field(column);
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (java.net.URISyntaxException e) {
            // Told below, as what has no host is.
        }
        throw faulty(text, "The column '" + column + "' takes an absolute http or https address.");
    }

    private @Nullable String field(String column) {
        if (fields.size() > fields.getParser().getHeaderNames().size()) {
            throw faulty(fields.get(0), "The line has more fields than the header. Put fields with commas in quotes.");
        }
        String value = fields.isSet(column) ? fields.get(column) : "";
        if (!XmlText.isLegal(value)) {
            throw faulty(fields.get(0), "The column '" + column + "' holds a character that XML does not allow.");
        }
        return value.isBlank() ? null : value;
    }

    AuthorityFileIsFaulty faulty(String value, String remedy) {
        return new AuthorityFileIsFaulty(file + ", line " + number + ": '" + value + "'. " + remedy);
    }
}
