package org.fonds.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the explorer shows.
 *
 * @param frame around it
 * @param request what was asked
 * @param prefixes of the formats that the repository offers
 * @param sets the first of its sets, to be chosen from
 * @param sample an identifier to try; empty where nothing is served
 * @param asked the answer; null where nothing was asked
 */
public record ExplorerView(
        Frame frame,
        ExplorerRequest request,
        List<String> prefixes,
        List<SetLine> sets,
        String sample,
        @Nullable Asked asked) {
    /**
     * A request with its answer.
     *
     * @param url the same request of the endpoint itself
     * @param problem why there is no answer; empty where there is one
     * @param next the address of the next page; empty where there is none
     */
    public record Asked(String url, String problem, Shown.@Nullable Answer answer, String next) {}

    /** An error of the protocol. */
    public record Fault(String code, String message) {}

    /** A set. */
    public record SetLine(String spec, String name) {}

    /** A format, as ListMetadataFormats tells it. */
    public record FormatLine(String prefix, String schema, String namespace) {}

    /**
     * The token of a page.
     *
     * @param text empty on the last page
     * @param cursor how many records stand before this page
     * @param size of the whole list
     * @param expires when it can no longer be used
     */
    public record Token(String text, String cursor, String size, String expires) {
        /** The answer has none. */
        public static final Token NONE = new Token("", "", "", "");
    }

    /** A record or header. */
    public record Shown(StoredHeader header, Optional<XmlListing> metadata, List<XmlListing> abouts) {
        public Shown {
            abouts = List.copyOf(abouts);
        }

        /** Its identifier. */
        public String identifier() {
            return header.identifier();
        }

        /** Its datestamp. */
        public String datestamp() {
            return header.datestamp();
        }

        /** Its sets. */
        public List<String> sets() {
            return header.sets();
        }

        /** Whether it is a tombstone. */
        public boolean deleted() {
            return header.deleted();
        }

        /**
         * An answer taken apart.
         *
         * @param facts what stands in it by itself
         * @param records the first of them
         * @param count how many records there are in it
         */
        public record Answer(
                List<RecordView.Particular> facts,
                List<Fault> errors,
                List<Shown> records,
                int count,
                List<SetLine> sets,
                List<FormatLine> formats,
                List<XmlListing> descriptions,
                Token token) {
            public Answer {
                facts = List.copyOf(facts);
                errors = List.copyOf(errors);
                records = List.copyOf(records);
                sets = List.copyOf(sets);
                formats = List.copyOf(formats);
                descriptions = List.copyOf(descriptions);
            }
        }
    }

    public ExplorerView {
        prefixes = List.copyOf(prefixes);
        sets = List.copyOf(sets);
    }
}
