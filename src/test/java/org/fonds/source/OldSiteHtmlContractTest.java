package org.fonds.source;

import org.fonds.citation.CitationParser;

class OldSiteHtmlContractTest extends SourceReaderContractTest {
    @Override
    SourceReader reader() {
        return new OldSiteReader(CitationParser.standard());
    }

    @Override
    byte[] example() {
        return LayoutExample.bytes("old-site.html");
    }
}
