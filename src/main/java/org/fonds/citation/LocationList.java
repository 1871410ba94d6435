package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import org.fonds.record.Holding;

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
        int at = skip(text.scan(from, limit).acceptLabel("source"), limit, ",;:.");
        while (at < limit) {
            int end = readOne(at, limit);
            at = end < 0 ? afterPiece(at, limit) : afterLocation(end, limit);
        }
    }

    /** The end of the location or book that begins here, or -1. */
    private int readOne(int at, int limit) {
        LocationPart location = LocationPart.at(text, at, limit, certainty);
        Span book = location == null || location.isDoubtful() ? PublishedBook.at(text, at, limit) : null;
        if (book != null) {
            notes.add(text.in(book));
            spans.add(book);
            return book.end();
        }
        if (location == null) {
            return -1;
        }
        locations.add(location);
        return location.end();
    }

    /** What follows a location: a note on it, another one after "and", or the next piece. */
    private int afterLocation(int from, int limit) {
        int noted = readNote(skip(from, limit, ",;."), limit);
        int end = noted < 0 ? from : noted;
        Scanner scan = text.scan(end, limit).skipSpaces();
        scan.acceptAny(",");
        int joined = readAnd(scan.skipSpaces().at(), limit);
        return joined < 0 ? afterPiece(end, limit) : joined;
    }

    private int readNote(int at, int limit) {
        Span note = ProvenanceNote.at(text, at, limit);
        if (note == null || locations.isEmpty()) {
            return -1;
        }
        LocationPart noted = locations.get(locations.size() - 1).noted(text, note);
        if (noted == null) {
            return -1;
        }
        locations.set(locations.size() - 1, noted);
        return note.end();
    }

    /** The place after an "and" that stands here before a holder that the table knows, or -1. */
    private int readAnd(int at, int limit) {
        Scanner scan = text.scan(at, limit);
        if (!scan.acceptWord("and")) {
            return -1;
        }
        Span word = new Span(at, scan.at());
        if (!text.isHolder(scan.skipSpaces().at(), limit)) {
            return -1;
        }
        spans.add(word);
        return scan.at();
    }

    /** The place after the semicolon that ends this piece, and after an "and" that follows it. */
    private int afterPiece(int from, int limit) {
        int semicolon = text.next(";", from, limit);
        int at = skip(semicolon, limit, ";,");
        Scanner scan = text.scan(at, limit);
        if (!scan.acceptWord("and")) {
            return at;
        }
        Span word = new Span(at, scan.at());
        if (LocationPart.at(text, scan.skipSpaces().at(), limit, certainty) == null) {
            return at;
        }
        spans.add(word);
        return scan.at();
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
