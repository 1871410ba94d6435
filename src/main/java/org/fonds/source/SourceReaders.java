package org.fonds.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.citation.CitationParser;

/**
 * All layouts that Fonds reads, tried in order: the first reader that recognises a document reads it.
 *
 * <pre>{@code
 * SourceReaders readers = SourceReaders.standard();
 * readers.read(new SourceDocument("pages/117312.md", bytes)).forEach(...);
 * }</pre>
 */
public final class SourceReaders {
    private final CitationParser citations;
    private final List<TableMapping> mappings;
    private final List<SourceReader> readers;

    private SourceReaders(CitationParser citations, List<TableMapping> mappings) {
        this.citations = citations;
        this.mappings = mappings;
        this.readers = List.of(
                new TableReader(citations, mappings),
                new FieldTableReader(citations),
                new RisReader(citations),
                new NewSiteReader(citations),
                new OldSiteReader(citations),
                new CoverSheetReader(citations));
    }

    /** Every layout, with the citation grammar that comes with Fonds. */
    public static SourceReaders standard() {
        return with(CitationParser.standard());
    }

    /** Every layout. */
    public static SourceReaders with(CitationParser citations) {
        return new SourceReaders(citations, List.of());
    }

    /** These readers, and besides them tables that this mapping explains; it is tried after those given before. */
    public SourceReaders mapping(TableMapping mapping) {
        return mapping(List.of(mapping));
    }

    /** These readers, and besides them tables that these mappings explain, which are tried in this order. */
    public SourceReaders mapping(List<TableMapping> more) {
        return more.isEmpty()
                ? this
                : new SourceReaders(
                        citations,
                        Stream.concat(mappings.stream(), more.stream()).toList());
    }

    /** The layouts' names, in the order in which they are tried. */
    public List<String> layouts() {
        return readers.stream().map(SourceReader::layout).toList();
    }

    /** Reads every document in the file; one that is text of no known layout, or no text at all, gives one refusal. */
    public Stream<Reading> read(SourceDocument document) {
        return TextDecoder.decode(document).readBy(this::read);
    }

    /**
     * Reads one stored document again.
     *
     * @param layout the layout it was accepted in
     * @param place the file that it came from, for messages
     * @param document its bytes as {@link Reading.Accepted#document} gave them
     */
    public Reading reread(String layout, String place, byte[] document) {
        SourceDocument stored = new SourceDocument(place, document);
        return reader(layout)
                .flatMap(reader ->
                        TextDecoder.decode(stored).readBy(reader::read).findFirst())
                .orElseGet(() -> new Reading.Refused(
                        new SourcePlace(place, 0),
                        null,
                        "The stored document has the layout '" + layout + "', which no reader here knows.",
                        "Ingest it again from its source, or use the version of Fonds that stored it."));
    }

    /** The reader of a file that is too long to be held at once, by its beginning. */
    Optional<SourceReader> ofLongFile(SourceText beginning) {
        return readers.stream()
                .filter(SourceReader::readsLongFiles)
                .filter(reader -> reader.recognises(beginning))
                .findFirst();
    }

    private Stream<Reading> read(SourceText text) {
        return readers.stream()
                .filter(reader -> reader.recognises(text))
                .findFirst()
                .map(reader -> reader.read(text))
                .orElseGet(() -> Stream.of(unrecognised(text)));
    }

    private Reading unrecognised(SourceText text) {
        return readers.stream()
                .flatMap(reader -> reader.nearMiss(text).stream())
                .findFirst()
                .orElseGet(() -> unlikeAny(text));
    }

    private Reading.Refused unlikeAny(SourceText text) {
        return new Reading.Refused(
                text.line(0),
                null,
                "No layout was recognised in it; looked for: "
                        + readers.stream().map(SourceReader::signs).collect(Collectors.joining("; ")) + ".",
                "Bring it into one of these layouts, or move it out of the source.");
    }

    private Optional<SourceReader> reader(String layout) {
        return readers.stream().filter(reader -> reader.layout().equals(layout)).findFirst();
    }
}
