package org.fonds.ingest.explain;

/**
 * An element or attribute that carries a statement.
 *
 * <p>Example: {@code /mods/relatedItem[@type="original"]/location/physicalLocation}, {@link Place#OWN}.
 *
 * @param path an XPath in the format's own prefixes
 * @param place how the statement stands there
 */
public record Carrier(String path, Place place) {
    /** How a statement stands in an element. */
    public enum Place {
        /** The element holds it and nothing else. */
        OWN(""),
        /** It stands there among other words. */
        AMONG_OTHERS("among other words"),
        /** No element has it but the one that holds the whole citation. */
        CITATION("in the citation alone"),
        /** No element of the metadata has it, but the header of the OAI record. */
        HEADER("in the header of the record alone");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        /** For people; empty for {@link #OWN}. */
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return place.words.isEmpty() ? path : path + " (" + place.words + ")";
    }
}
