package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.Holding;
import org.jspecify.annotations.Nullable;

/** Reads {@code location *(";" ["and"] location)}, published books among them. */
final class LocationList {
    private final CitationText text;
    private final Certainty certainty;
    private final List<LocationPart> locations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    LocationList(CitationText text, Certainty certainty) {
        this.text = text;
        this.certainty = certainty;
    }

    List<Holding> holdings() {
        return locations.stream().map(LocationPart::holding).toList();
    }

    List<String> notes() {
        return notes;
    }

    List<Span> spans() {
        List<Span> all = new ArrayList<>(spans);
        locations.forEach(location -> all.addAll(location.spans()));
        return all;
    }

    void read(int from, int limit) {
        int at = skip(from, limit, ",;:.");
        while (at < limit) {
            int end = readOne(at, limit);
            at = end < 0 ? afterPiece(at, limit) : readJoined(end, limit);
        }
    }

    /** The end of the location or book that begins here, or -1. */
    private int readOne(int at, int limit) {
        Span book = PublishedBook.at(text, at, limit);
        LocationPart location = LocationPart.at(text, at, limit, certainty);
        if (book != null && (location == null || location.isDoubtful())) {
            notes.add(text.in(book));
            spans.add(book);
            return book.end();
        }
        if (location != null) {
            locations.add(location);
            return location.end();
        }
        return -1;
    }

    /** What follows a location: a note on it, another one after "and", or the next piece. */
    private int readJoined(int from, int limit) {
        int at = readNote(skip(from, limit, ",;."), limit);
        int joined = readAnd(at < 0 ? from : at, limit);
        return joined < 0 ? afterPiece(at < 0 ? from : at, limit) : joined;
    }

    private int readNote(int at, int limit) {
        Span note = ProvenanceNote.at(text, at, limit);
        if (note == null || locations.isEmpty()) {
            return -1;
        }
        LocationPart last = locations.remove(locations.size() - 1);
        LocationPart noted = last.noted(text, note);
        locations.add(noted == null ? last : noted);
        return noted == null ? -1 : note.end();
    }

    /** The end of a location that follows after "and" alone, which must be one that the table knows, or -1. */
    private int readAnd(int from, int limit) {
        Scanner scan = text.scan(from, limit).skipSpaces();
        scan.acceptAny(",");
        int word = scan.skipSpaces().at();
        if (!scan.acceptWord("and")) {
            return -1;
        }
        int start = scan.at();
        int at = scan.skipSpaces().at();
        LocationPart next = isKnown(at, limit) ? LocationPart.at(text, at, limit, certainty) : null;
        if (next == null) {
            return -1;
        }
        spans.add(new Span(word, start));
        locations.add(next);
        return readJoined(next.end(), limit);
    }

    private boolean isKnown(int at, int limit) {
        return text.table().abbreviationAt(text.text(), at, limit) != null
                || text.table().nameAt(text.text(), at, limit) != null;
    }

    private int afterPiece(int from, int limit) {
        int semicolon = text.next(";", from, limit);
        int at = skip(semicolon, limit, ";,");
        Scanner scan = text.scan(at, limit);
        if (semicolon < limit && scan.acceptWord("and")) {
            int next = scan.at();
            if (holderAt(scan.skipSpaces().at(), limit) != null) {
                spans.add(new Span(at, next));
                return scan.at();
            }
        }
        return at;
    }

    private @Nullable LocationPart holderAt(int at, int limit) {
        return LocationPart.at(text, at, limit, certainty);
    }

    private int skip(int from, int limit, String separators) {
        int at = from;
        while (at < limit
                && (Letters.isSpace(text.text().charAt(at))
                        || separators.indexOf(text.text().charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
