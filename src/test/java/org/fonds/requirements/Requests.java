package org.fonds.requirements;

import java.util.List;

/** Requests that several tests send. */
final class Requests {
    static final String KNOWN = "oai:archive.example.net:117334";

    /** One good request for each verb, by its verb, and each other form that a verb has. */
    static final List<String> GOOD = List.of(
            "verb=Identify",
            "verb=ListMetadataFormats",
            "verb=ListMetadataFormats&identifier=" + KNOWN,
            "verb=ListSets",
            "verb=ListIdentifiers&metadataPrefix=mods",
            "verb=ListRecords&metadataPrefix=oai_dc",
            "verb=ListRecords&metadataPrefix=mods&from=2026-11-20&until=2026-11-21&set=language",
            "verb=GetRecord&metadataPrefix=mods&identifier=" + KNOWN);

    /** Requests that the protocol answers by each of its errors that a repository with sets can have. */
    static final List<String> BAD = List.of(
            "",
            "verb=",
            "verb=Nonsense",
            "verb=Identify&verb=Identify",
            "verb=Identify&from=2026-11-20",
            "verb=ListRecords",
            "verb=ListRecords&metadataPrefix=nonsense",
            "verb=ListRecords&metadataPrefix=oai_dc&from=junk",
            "verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01",
            "verb=ListRecords&metadataPrefix=oai_dc&set=nowhere",
            "verb=ListRecords&resumptionToken=junk",
            "verb=ListSets&resumptionToken=junk",
            "verb=GetRecord&metadataPrefix=nonsense&identifier=" + KNOWN,
            "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.net:none",
            "verb=ListMetadataFormats&identifier=oai:archive.example.net:none",
            "verb=ListMetadataFormats&identifier=" + Showcase.deleted().get(0));

    private Requests() {}

    /** The word after {@code verb=}. */
    static String verb(String query) {
        return query.replaceAll("^verb=([A-Za-z]+).*", "$1");
    }
}
