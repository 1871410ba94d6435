package org.fonds.pages;

import java.util.List;
import java.util.Map;
import org.fonds.pages.reference.EmbeddedMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a record shows.
 *
 * @param frame around it
 * @param identifier of the item
 * @param title of the document
 * @param address where the document is read; null where the record names none
 * @param canonical the address of this page
 * @param metas for citation tools
 * @param jsonLd the same in schema.org's words, fit to stand in a script element
 * @param particulars of the document, by their names
 * @param summary empty for none
 * @param citation the archive's, to the letter; empty for none
 * @param custody where the paper lies and how it came here; null where nobody says
 * @param downloads the bibliographic forms
 * @param formats each metadata format
 * @param statements where each statement of the source went
 * @param origin of the record
 * @param history the earlier versions that are still kept, the latest first
 * @param held a newer document that is held back; null for none
 */
public record RecordView(
        Frame frame,
        String identifier,
        String title,
        @Nullable String address,
        String canonical,
        List<EmbeddedMetadata.Meta> metas,
        String jsonLd,
        List<Particular> particulars,
        String summary,
        String citation,
        @Nullable Custody custody,
        List<Download> downloads,
        List<FormatView> formats,
        List<StatementView> statements,
        Origin origin,
        List<PastView> history,
        @Nullable HeldView held) {
    /** A fact about the document. */
    public record Particular(String name, List<String> values) {
        public Particular {
            values = List.copyOf(values);
        }
    }

    /** The chain of custody as a picture and as words. */
    public record Custody(CustodyPicture picture, List<CustodyChain.Step> steps) {
        public Custody {
            steps = List.copyOf(steps);
        }
    }

    /** A form to take away. */
    public record Download(String name, String address, String file) {}

    /**
     * One metadata format.
     *
     * @param kind the style of its state
     * @param state in words
     * @param listing its XML; null for a tombstone
     */
    public record FormatView(
            String prefix,
            String meaning,
            String datestamp,
            List<String> sets,
            String kind,
            String state,
            @Nullable XmlListing listing,
            String download,
            String file) {
        public FormatView {
            sets = List.copyOf(sets);
        }
    }

    /**
     * A statement of the source.
     *
     * @param carriers where it stands, by format
     * @param reason why no format carries it; empty where some do
     * @param lost formats that were to carry it and do not
     */
    public record StatementView(
            String subject, String words, Map<String, List<String>> carriers, String reason, List<String> lost) {
        public StatementView {
            lost = List.copyOf(lost);
        }
    }

    /** Where the record came from: name and value. */
    public record Origin(List<Particular> facts) {
        public Origin {
            facts = List.copyOf(facts);
        }
    }

    /** An earlier version. */
    public record PastView(String prefix, String from, String until, boolean deleted) {}

    /** Why a newer document does not show here. */
    public record HeldView(String since, String place, List<XmlListing.Note> notes) {
        public HeldView {
            notes = List.copyOf(notes);
        }
    }

    public RecordView {
        metas = List.copyOf(metas);
        particulars = List.copyOf(particulars);
        downloads = List.copyOf(downloads);
        formats = List.copyOf(formats);
        statements = List.copyOf(statements);
        history = List.copyOf(history);
    }

    /** Whether some statement got lost. */
    public boolean losesSomething() {
        return statements.stream().anyMatch(statement -> !statement.lost().isEmpty());
    }
}
