package org.fonds.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.citation.CitationParser;
import org.fonds.source.table.Table;

/**
 * Reads the archive's field table, one document a row: JSON lines, or rows of text below a header. In these the values of
 * a list are separated by {@code |}.
 *
 * <pre>{@code
 * {"record_id": "300653", "title": "Letter, ...", "original_publication_date": "April 1, 1949", "authors": ["Nehru, Jawaharlal"], ...}
 * }</pre>
 *
 * <p>The fields are those of {@link TableField}; the headings of a page are taken for columns, too ({@code Record ID}).
 */
final class FieldTableReader implements SourceReader {
    private final CitationParser citations;
    private final Columns columns = new FieldColumns();

    FieldTableReader(CitationParser citations) {
        this.citations = citations;
    }

    @Override
    public String layout() {
        return "field-table";
    }

    @Override
    public String signs() {
        return "a field table (JSON lines or CSV) with 'record_id' or 'document_url'";
    }

    @Override
    public boolean readsLongFiles() {
        return true;
    }

    @Override
    public boolean recognises(SourceText text) {
        return table(text).isPresent();
    }

    @Override
    public Stream<Reading> read(SourceText text) {
        return table(text)
                .map(table -> TableRows.read(layout(), text, table, columns, citations))
                .orElseGet(() -> Stream.of(TableRows.none(text)));
    }

    @Override
    public Optional<Reading.Refused> nearMiss(SourceText text) {
        return Table.in(text.lines(), FieldColumns::identify)
                .map(table -> new Reading.Refused(
                        text.line(table.line()),
                        null,
                        "The table has no column 'title', nor a 'citation' or 'source' that names the title; its columns"
                                + " are '" + String.join("', '", table.columns()) + "'.",
                        "Add the column 'title', or say by --mapping which column is the title."));
    }

    private Optional<Table> table(SourceText text) {
        return Table.in(text.lines(), columns::fit);
    }
}
