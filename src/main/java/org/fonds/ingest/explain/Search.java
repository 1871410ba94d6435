package org.fonds.ingest.explain;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Looks a rendition through for statements. An element that holds a statement alone is told before those where it stands
 * among other words; the whole citation, which contains nearly everything, is told only where nothing else has it, so
 * that an element gone missing shows.
 */
final class Search {
    /** The words that stand before a citation in formats that have no element for it. */
    private static final String PREFERRED = "Preferred citation: ";

    /** What the elements are called that formats have for it. */
    private static final List<String> CITATION_ELEMENTS = List.of("preferred citation", "bibliographicCitation", "524");

    private final List<Leaf> citation;
    private final List<Leaf> others;
    private final Leaf header;

    /**
     * @param citation the whole citation; empty where the document has none
     * @param identifier the item's OAI identifier, which stands in the header of its record
     */
    Search(List<Leaf> leaves, String citation, String identifier) {
        Predicate<Leaf> isCitation = leaf -> isCitation(leaf, citation);
        this.citation = leaves.stream().filter(isCitation).toList();
        this.others = leaves.stream().filter(isCitation.negate()).toList();
        this.header = new Leaf("/header/identifier", identifier, Set.of());
    }

    private static boolean isCitation(Leaf leaf, String citation) {
        return leaf.holds(PREFERRED + citation)
                || (leaf.holds(citation) && CITATION_ELEMENTS.stream().anyMatch(leaf.surroundings()::contains));
    }

    List<Carrier> carriers(Statement statement) {
        if (statement.isCitation()) {
            return found(statement, citation, Sign::isIn, Carrier.Place.OWN);
        }
        List<Carrier> own = found(statement, others, Sign::isHeldBy, Carrier.Place.OWN);
        if (!own.isEmpty()) {
            return own;
        }
        List<Carrier> among = found(statement, others, Sign::isAmongOthersIn, Carrier.Place.AMONG_OTHERS);
        if (!among.isEmpty()) {
            return among;
        }
        List<Carrier> cited = found(statement, citation, Sign::isIn, Carrier.Place.CITATION);
        return cited.isEmpty() ? found(statement, List.of(header), Sign::isIn, Carrier.Place.HEADER) : cited;
    }

    private static List<Carrier> found(
            Statement statement, List<Leaf> leaves, BiPredicate<Sign, Leaf> isFound, Carrier.Place place) {
        return leaves.stream()
                .filter(leaf -> statement.signs().stream().anyMatch(sign -> isFound.test(sign, leaf)))
                .map(leaf -> new Carrier(leaf.path(), place))
                .toList();
    }
}
