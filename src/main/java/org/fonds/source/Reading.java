package org.fonds.source;

import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.RecordId;
import org.jspecify.annotations.Nullable;

/** What a reader made of one document. */
public sealed interface Reading {
    /** Where the document begins. */
    SourcePlace place();

    /** The same with every place as seen from outside the source, which lies in {@code folder}. */
    Reading within(String folder);

    /**
     * It is a record.
     *
     * @param layout the reader's name, with which the same bytes can be read again
     * @param document the bytes of this one document: the file, or its row of a table with what is needed to read it
     * @param remarks what the archivist should know of
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the store; never compared
    record Accepted(SourcePlace place, String layout, byte[] document, ArchivalRecord record, List<Remark> remarks)
            implements Reading {
        public Accepted {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Reading within(String folder) {
            List<Remark> moved = remarks.stream()
                    .map(remark -> new Remark(remark.place().within(folder), remark.message()))
                    .toList();
            return new Accepted(place.within(folder), layout, document, record, moved);
        }
    }

    /**
     * It is none.
     *
     * @param place the line at fault
     * @param id the document's number where it could be read; null where not even that
     * @param reason what is wrong, with the value
     * @param remedy what to do about it
     */
    record Refused(SourcePlace place, @Nullable RecordId id, String reason, String remedy) implements Reading {
        @Override
        public Reading within(String folder) {
            return new Refused(place.within(folder), id, reason, remedy);
        }

        @Override
        public String toString() {
            return place + ": " + reason + " " + remedy;
        }
    }
}
