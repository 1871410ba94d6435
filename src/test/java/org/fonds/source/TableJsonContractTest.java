package org.fonds.source;

import java.util.List;
import org.fonds.citation.CitationParser;

class TableJsonContractTest extends SourceReaderContractTest {
    @Override
    SourceReader reader() {
        return new TableReader(
                CitationParser.standard(), List.of(TableMapping.parse("museum.mapping", LayoutExample.MUSEUM)));
    }

    @Override
    byte[] example() {
        return LayoutExample.bytes("museum.jsonl");
    }

    @Override
    SourceReaders readers() {
        return LayoutExample.museum();
    }
}
