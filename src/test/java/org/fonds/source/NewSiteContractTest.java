package org.fonds.source;

import org.fonds.citation.CitationParser;

class NewSiteContractTest extends SourceReaderContractTest {
    @Override
    SourceReader reader() {
        return new NewSiteReader(CitationParser.standard());
    }

    @Override
    byte[] example() {
        return LayoutExample.bytes("new-site.txt");
    }
}
