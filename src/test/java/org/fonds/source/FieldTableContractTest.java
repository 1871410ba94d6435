package org.fonds.source;

import org.fonds.citation.CitationParser;

class FieldTableContractTest extends SourceReaderContractTest {
    @Override
    SourceReader reader() {
        return new FieldTableReader(CitationParser.standard());
    }

    @Override
    byte[] example() {
        return LayoutExample.bytes("field-table.jsonl");
    }
}
