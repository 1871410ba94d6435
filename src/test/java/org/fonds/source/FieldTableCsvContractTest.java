package org.fonds.source;

import org.fonds.citation.CitationParser;

class FieldTableCsvContractTest extends SourceReaderContractTest {
    @Override
    SourceReader reader() {
        return new FieldTableReader(CitationParser.standard());
    }

    @Override
    byte[] example() {
        return LayoutExample.bytes("field-table.csv");
    }
}
