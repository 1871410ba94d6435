package org.fonds.ingest.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;

/**
 * What became of a document: every statement of its source with the elements that carry it in each format.
 *
 * @param identifier the item
 * @param place where its source was found
 * @param layout the layout in which it was read
 * @param state whether the elements are those that harvesters get
 * @param formats those that were looked through
 * @param statements in the order of a catalog record
 * @param remarks what the reader noticed
 */
public record Explanation(
        OaiIdentifier identifier,
        String place,
        String layout,
        State state,
        List<MetadataPrefix> formats,
        List<Told> statements,
        List<String> remarks) {
    /** Which renditions an explanation is of. */
    public enum State {
        SERVED("as served"),
        NOT_SERVED("as it would be served; its document is held back, withdrawn or gone from its source");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    public Explanation {
        formats = List.copyOf(formats);
        statements = List.copyOf(statements);
        remarks = List.copyOf(remarks);
    }

    /** Whether every statement that is to be exported stands in every format. */
    public boolean isComplete() {
        return statements.stream().noneMatch(Told::isLost);
    }

    /**
     * Finds the statements of a record in its renditions.
     *
     * @param bodies for each format {@code <metadata>...</metadata>} and what may follow it
     */
    public static List<Told> tell(
            ArchivalRecord record,
            Authorities authorities,
            OaiIdentifier identifier,
            Map<MetadataPrefix, byte[]> bodies) {
        Map<MetadataPrefix, Search> searches = new LinkedHashMap<>();
        bodies.forEach((format, body) -> searches.put(
                format, new Search(RenditionText.of(body), record.citation().text(), identifier.value())));
        return Statements.of(record, authorities).stream()
                .map(statement -> told(statement, searches))
                .toList();
    }

    private static Told told(Statement statement, Map<MetadataPrefix, Search> searches) {
        Map<MetadataPrefix, List<Carrier>> carriers = new LinkedHashMap<>();
        searches.forEach((format, search) -> carriers.put(format, search.carriers(statement)));
        return new Told(statement, carriers);
    }
}
