package org.fonds.provider;

import java.nio.charset.StandardCharsets;
import org.fonds.protocol.Verb;
import org.fonds.store.StoredRecord;

/** Copies a stored record into an answer (OAI-PMH 2.0, section 2.5). */
final class RecordXml {
    private static final byte[] BEGIN = "<record>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "</record>\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LINE = "\n".getBytes(StandardCharsets.UTF_8);

    private RecordXml() {}

    static void write(PageBuffer page, Verb verb, StoredRecord record) {
        if (verb == Verb.LIST_IDENTIFIERS) {
            page.copy(record.header()).copy(LINE);
            return;
        }
        page.copy(BEGIN).copy(record.header());
        if (record.body() != null) {
            page.copy(record.body());
        }
        page.copy(END);
    }
}
