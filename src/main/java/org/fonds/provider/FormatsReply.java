package org.fonds.provider;

import java.util.List;
import java.util.Optional;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.OaiRequest;
import org.fonds.store.Snapshot;

/** ListMetadataFormats, of the repository or of one item (OAI-PMH 2.0, section 4.4). */
final class FormatsReply {
    private FormatsReply() {}

    static Reply of(Snapshot snapshot, OaiRequest.ListMetadataFormats request) {
        OaiIdentifier identifier = request.identifier();
        if (identifier == null) {
            return list(snapshot.formats());
        }
        Optional<List<MetadataFormat>> formats = snapshot.formatsOf(identifier);
        if (formats.isEmpty()) {
            return Reply.error(ErrorCode.ID_DOES_NOT_EXIST, "There is no item " + identifier + " in this repository.");
        }
        return formats.get().isEmpty()
                ? Reply.error(ErrorCode.NO_METADATA_FORMATS, "The item " + identifier + " is deleted.")
                : list(formats.get());
    }

    private static Reply list(List<MetadataFormat> formats) {
        return new Reply.Content(page -> formats.forEach(format -> write(page, format)));
    }

    private static void write(PageBuffer page, MetadataFormat format) {
        page.xml("<metadataFormat>")
                .element("metadataPrefix", format.prefix().value())
                .element("schema", format.schema())
                .element("metadataNamespace", format.namespace())
                .xml("</metadataFormat>\n");
    }
}
