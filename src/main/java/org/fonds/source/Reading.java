package org.fonds.source;

import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.RecordId;
import org.jspecify.annotations.Nullable;

/** What a reader made of one document. */
public sealed interface Reading {
    /** Where the document begins. */
    SourcePlace place();

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
        public String toString() {
            return place + ": " + reason + " " + remedy;
        }
    }
}
