package org.fonds.check;

/** The requests that most probes begin with. */
final class Queries {
    static final String IDENTIFY = "verb=Identify";
    static final String FORMATS = "verb=ListMetadataFormats";
    static final String SETS = "verb=ListSets";
    static final String RECORDS = list("ListRecords", "oai_dc");
    static final String IDENTIFIERS = list("ListIdentifiers", "oai_dc");

    private Queries() {}

    static String list(String verb, String prefix) {
        return Query.of("verb", verb, "metadataPrefix", prefix);
    }

    static String record(String identifier, String prefix) {
        return Query.of("verb", "GetRecord", "identifier", identifier, "metadataPrefix", prefix);
    }

    /** ListIdentifiers of oai_dc with further arguments, names and values by turns. */
    static String identifiers(String... more) {
        return IDENTIFIERS + "&" + Query.of(more);
    }
}
