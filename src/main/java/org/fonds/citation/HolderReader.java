package org.fonds.citation;

import org.jspecify.annotations.Nullable;

/**
 * Reads {@code (holder | ABBR) ["," division] ["(" [native name ","] ABBR ")"] ["," place ["," country]]}.
 */
final class HolderReader {
    private static final int MOST_DIVISIONS = 4;

    private final CitationText text;
    private final int from;
    private final int limit;
    private final Certainty certainty;
    private int end;
    private int nameEnd;
    private @Nullable Archive archive;
    private @Nullable String abbreviation;
    private @Nullable String nativeName;
    private @Nullable String place;
    private @Nullable String country;

    HolderReader(CitationText text, int from, int limit, Certainty certainty) {
        this.text = text;
        this.from = from;
        this.limit = limit;
        this.certainty = certainty;
    }

    @Nullable
    HolderPart read() {
        if (from >= limit || !(readAbbreviation() || readName() || readPhrase())) {
            return null;
        }
        readBracket();
        readPlace();
        readBracket();
        String name = text.text().substring(from, nameEnd);
        return new HolderPart(
                text.text(), new Span(from, end), name, abbreviation, nativeName, place, country, known(name));
    }

    private @Nullable Archive known(String name) {
        if (archive != null) {
            return archive;
        }
        String abbr = abbreviation;
        return text.table()
                .archive(name)
                .or(() -> text.table().archive(abbr == null ? "" : abbr))
                .orElse(null);
    }

    private boolean readAbbreviation() {
        NameIndex.Found<Archive> found = text.table().abbreviationAt(text.text(), from, limit);
        if (found == null || isInLongerWord(found.end()) || isShorterThanName(found.end())) {
            return false;
        }
        archive = found.value();
        nameEnd = found.end();
        end = nameEnd;
        abbreviation = text.text().substring(from, end);
        return true;
    }

    private boolean isShorterThanName(int abbreviationEnd) {
        NameIndex.Found<Archive> name = text.table().nameAt(text.text(), from, limit);
        return name != null && name.end() > abbreviationEnd;
    }

    /** {@code MOL-2} is not MOL. */
    private boolean isInLongerWord(int at) {
        return at + 1 < limit
                && (Letters.isDash(text.text().charAt(at)) || text.text().charAt(at) == '/')
                && Letters.isWordPart(text.text().charAt(at + 1));
    }

    private boolean readName() {
        NameIndex.Found<Archive> found = text.table().nameAt(text.text(), from, limit);
        if (found == null || isInLongerWord(found.end())) {
            return false;
        }
        archive = found.value();
        nameEnd = HolderPhrase.extended(text, withoutPlace(found.end()), limit);
        readDivisions(found.value().system());
        end = nameEnd;
        return true;
    }

    /** A name of the table may need its town to be told from others: the town is read as a place all the same. */
    private int withoutPlace(int found) {
        for (int i = from; i < found; i++) {
            char c = text.text().charAt(i);
            boolean bracket = c == '(' && text.text().charAt(found - 1) == ')';
            PlacePart town = c == ',' ? PlacePart.after(text, i, limit) : null;
            if (bracket || (town != null && town.place() != null && town.end() == found)) {
                return text.trimmed(from, i).end();
            }
        }
        return found;
    }

    private boolean readPhrase() {
        int phrase = HolderPhrase.end(text, from, limit, certainty);
        if (phrase < 0) {
            return false;
        }
        nameEnd = phrase;
        if (HolderPhrase.isAbbreviation(text.text().substring(from, phrase))) {
            abbreviation = text.text().substring(from, phrase);
        } else {
            readDivisions(ShelfMarkSystem.UNKNOWN);
        }
        end = nameEnd;
        return true;
    }

    private void readDivisions(ShelfMarkSystem system) {
        int next = system == ShelfMarkSystem.AMERICA ? -1 : HolderPhrase.divisionEnd(text, nameEnd, limit);
        for (int count = 0; next >= 0 && count < MOST_DIVISIONS; count++) {
            nameEnd = next;
            next = HolderPhrase.divisionEnd(text, nameEnd, limit);
        }
    }

    private void readBracket() {
        if (nativeName != null || (country != null && place == null)) {
            return;
        }
        HolderBracket bracket = HolderBracket.at(text, end, limit);
        if (bracket == null || (bracket.abbreviation() != null && abbreviation != null)) {
            return;
        }
        end = bracket.end();
        abbreviation = bracket.abbreviation() == null ? abbreviation : bracket.abbreviation();
        nativeName = bracket.nativeName();
        country = bracket.country() == null ? country : bracket.country();
    }

    private void readPlace() {
        PlacePart found = PlacePart.after(text, end, limit);
        if (found != null) {
            place = found.place();
            country = found.country() == null ? country : found.country();
            end = found.end();
        }
    }
}
