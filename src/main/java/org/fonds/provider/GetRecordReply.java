package org.fonds.provider;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.OaiRequest;
import org.fonds.store.ListContent;
import org.fonds.store.Snapshot;
import org.fonds.store.StoredRecord;

/** GetRecord (OAI-PMH 2.0, section 4.1). A deleted record is its header alone. */
final class GetRecordReply {
    private GetRecordReply() {}

    static Reply of(Snapshot snapshot, OaiRequest.GetRecord request) {
        Optional<StoredRecord> record = snapshot.record(request.identifier(), request.prefix());
        if (record.isPresent()) {
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            record.get().write(xml, ListContent.RECORDS);
            return new Reply.Content(page -> page.copy(xml.toByteArray()));
        }
        return snapshot.formatsOf(request.identifier()).isEmpty()
                ? Reply.error(
                        ErrorCode.ID_DOES_NOT_EXIST,
                        "There is no item " + request.identifier() + " in this repository.")
                : Reply.error(
                        ErrorCode.CANNOT_DISSEMINATE_FORMAT,
                        "The item " + request.identifier() + " has no record in " + request.prefix()
                                + "; see ListMetadataFormats with its identifier.");
    }
}
