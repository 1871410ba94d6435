package org.fonds.source;

import org.fonds.citation.CitationParser;

class RisContractTest extends SourceReaderContractTest {
    @Override
    SourceReader reader() {
        return new RisReader(CitationParser.standard());
    }

    @Override
    byte[] example() {
        return LayoutExample.bytes("references.ris");
    }
}
