package org.fonds.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page for validation shows.
 *
 * @param frame around it
 * @param prefixes of the formats that are known
 * @param hasOfficial whether official schemas are installed
 * @param input what the visitor sent, to be sent again
 * @param problem why nothing was validated; empty where something was, or nothing was asked
 * @param outcome null where nothing was validated
 */
public record ValidationView(
        Frame frame,
        List<String> prefixes,
        boolean hasOfficial,
        Input input,
        String problem,
        @Nullable Outcome outcome) {
    /** What the visitor sent. */
    public record Input(String text, String identifier, String format, String by) {
        /** Nothing yet. */
        public static final Input NONE = new Input("", "", "", "profile");
    }

    /**
     * What came of a validation.
     *
     * @param records by format
     * @param told how many findings there are; more than are shown, perhaps
     */
    public record Outcome(Map<String, Long> records, List<Document> documents, long told, long errors, long warnings) {
        public Outcome {
            documents = List.copyOf(documents);
        }

        /** The style of the verdict. */
        public String kind() {
            return errors > 0 ? "bad" : warnings > 0 ? "warn" : "good";
        }

        /** How many records there are. */
        public long count() {
            return records.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A document with its findings beside its lines. */
    public record Document(String name, String anchor, XmlListing listing) {
        /** Whether nothing is wrong with it. */
        public boolean isClean() {
            return listing.rest().isEmpty()
                    && listing.lines().stream().allMatch(line -> line.notes().isEmpty());
        }
    }

    public ValidationView {
        prefixes = List.copyOf(prefixes);
    }
}
