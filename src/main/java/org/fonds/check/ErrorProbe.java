package org.fonds.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.protocol.Granularity;

/** Requests that have to be refused, and how (section 3.6). */
final class ErrorProbe implements Probe {
    /**
     * A request that is wrong.
     *
     * @param query with {@code {id}}, {@code {before}}, {@code {after}} for values of the repository
     * @param codes any of which is right, separated by blanks
     */
    private record Wrong(String id, String query, String codes) {}

    private static final String LIST = "verb=ListRecords&metadataPrefix=oai_dc";
    private static final String NO_ITEM = "oai%3Afonds-check.invalid%3Anone";

    private static final List<Wrong> WRONG = List.of(
            new Wrong("I-09", "verb=Identify&metadataPrefix=oai_dc", "badArgument"),
            new Wrong("F-04", "verb=ListMetadataFormats&identifier=" + NO_ITEM, "idDoesNotExist"),
            new Wrong("F-05", "verb=ListMetadataFormats&set=x", "badArgument"),
            new Wrong("S-09", "verb=ListSets&metadataPrefix=oai_dc", "badArgument"),
            new Wrong("S-09", "verb=ListSets&resumptionToken=fonds-check", "badResumptionToken noSetHierarchy"),
            new Wrong("S-11", LIST + "&set=a%3A%3Ab", "badArgument noRecordsMatch noSetHierarchy"),
            new Wrong("S-11", LIST + "&set=-%3A", "badArgument noRecordsMatch noSetHierarchy"),
            new Wrong("G-03", "verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
            new Wrong("G-04", "verb=GetRecord&identifier={id}", "badArgument"),
            new Wrong("G-05", "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + NO_ITEM, "idDoesNotExist"),
            new Wrong("G-06", "verb=GetRecord&metadataPrefix=none&identifier={id}", "cannotDisseminateFormat"),
            new Wrong("G-07", "verb=GetRecord&metadataPrefix=oai_dc&identifier={id}&from=2001-01-01", "badArgument"),
            new Wrong("G-07", "verb=GetRecord&metadataPrefix=oai_dc&identifier={id}&set=x", "badArgument"),
            new Wrong("G-07", "verb=GetRecord&metadataPrefix=oai_dc&identifier={id}&resumptionToken=x", "badArgument"),
            new Wrong("G-09", "verb=GetRecord&metadataPrefix=oai_dc&identifier=no%20uri", "idDoesNotExist badArgument"),
            new Wrong("D-05", LIST + "&from=2002-01-02&until=2002-01-01", "badArgument"),
            new Wrong("D-06", LIST + "&from=2001-01-01&until=2002-01-01T00:00:00Z", "badArgument"),
            new Wrong("D-09", LIST + "&from=junk", "badArgument"),
            new Wrong("D-09", LIST + "&from=2001-13-01", "badArgument"),
            new Wrong("D-09", LIST + "&until=2001-02-30", "badArgument"),
            new Wrong("D-09", LIST + "&from=2001-02-03T04:05:06", "badArgument"),
            new Wrong("D-09", LIST + "&from=2001-02-03T04:05:06%2B01:00", "badArgument"),
            new Wrong("D-09", LIST + "&from=2001-02-03T04:05:06.7Z", "badArgument"),
            new Wrong("D-09", LIST + "&from=2001-02-03T25:05:06Z", "badArgument"),
            new Wrong("D-09", LIST + "&from=2001-02-03T04", "badArgument"),
            new Wrong("D-10", LIST + "&until={before}", "noRecordsMatch"),
            new Wrong("D-11", LIST + "&from={after}", "noRecordsMatch"),
            new Wrong("D-14", LIST + "&from=", "badArgument"),
            new Wrong("L-01", "verb=ListRecords", "badArgument"),
            new Wrong("L-01", "verb=ListIdentifiers", "badArgument"),
            new Wrong("L-02", "verb=ListRecords&metadataPrefix=none", "cannotDisseminateFormat"),
            new Wrong("L-02", "verb=ListIdentifiers&metadataPrefix=none", "cannotDisseminateFormat"),
            new Wrong("L-03", LIST + "&colour=red", "badArgument"),
            new Wrong("L-04", LIST + "&metadataPrefix=oai_dc", "badArgument"),
            new Wrong("L-04", LIST + "&metadataPrefix=other", "badArgument"),
            new Wrong("L-05", LIST + "&identifier={id}", "badArgument"),
            new Wrong("L-06", "verb=ListIdentifiers&metadataPrefix=oai_dc&until={before}", "noRecordsMatch"),
            new Wrong("L-07", "metadataPrefix=oai_dc", "badVerb"),
            new Wrong("L-07", "verb=", "badVerb"),
            new Wrong("L-07", "verb=ListEverything", "badVerb"),
            new Wrong("L-07", "verb=identify", "badVerb"),
            new Wrong("L-08", "verb=Identify&verb=Identify", "badVerb"),
            new Wrong("L-09", "verb=ListRecords&metadataPrefix=", "badArgument cannotDisseminateFormat"),
            new Wrong("L-09", "verb=GetRecord&metadataPrefix=oai_dc&identifier=", "badArgument idDoesNotExist"),
            new Wrong("L-10", "verb=ListRecords&metadataprefix=oai_dc", "badArgument"),
            new Wrong("T-05", LIST + "&resumptionToken=x", "badArgument"),
            new Wrong("T-06", "verb=ListRecords&resumptionToken=fonds-check", "badResumptionToken"),
            new Wrong("T-17", "verb=ListRecords&resumptionToken=", "badResumptionToken badArgument"));

    @Override
    public Set<String> ids() {
        Set<String> ids = WRONG.stream().map(Wrong::id).collect(Collectors.toSet());
        ids.addAll(Set.of("D-07", "T-16"));
        return ids;
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply identify = endpoint.get(Queries.IDENTIFY);
        Reply list = endpoint.get(Queries.RECORDS);
        String identifier =
                list.headers().stream().map(Header::identifier).findFirst().orElse("oai:fonds-check.invalid:none");
        for (Wrong wrong : WRONG) {
            String query = wrong.query()
                    .replace("{id}", Query.encode(identifier))
                    .replace("{before}", Dates.shifted(identify.first("earliestDatestamp"), -1))
                    .replace("{after}", after(identify, list));
            refused(wrong.id(), query, wrong.codes(), endpoint, out);
        }
        if (identify.first("granularity").equals(Granularity.DAY.text())) {
            refused("D-07", LIST + "&from=2001-01-01T00:00:00Z", "badArgument", endpoint, out);
        }
        out.doesNotApply("D-07", "The granularity is that of seconds, and there is none that is finer.");
        tampered(list.token(), endpoint, out);
    }

    private static String after(Reply identify, Reply list) {
        String said = list.first("responseDate");
        boolean days = identify.first("granularity").equals(Granularity.DAY.text());
        return Dates.shifted(days ? Dates.day(said) : said, 3650);
    }

    private static void refused(String id, String query, String codes, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        Reply reply = endpoint.get(query);
        boolean refused = reply.hasError(codes.split(" ", -1));
        out.check(id, reply, refused, "Expected " + codes.replace(" ", " or ") + ", got " + reply.errors() + ".");
    }

    private static void tampered(String token, Endpoint endpoint, Judgement out) throws InterruptedException {
        if (token.isEmpty()) {
            out.doesNotApply("T-16", "No list has several pages.");
            return;
        }
        for (String bad : Arrays.asList(token.substring(0, token.length() / 2), token + "x", "x" + token)) {
            Reply reply = endpoint.get(Query.of("verb", "ListRecords", "resumptionToken", bad));
            boolean sound = reply.status() < 500
                    && (reply.hasError("badResumptionToken")
                            || (reply.errors().isEmpty() && !reply.headers().isEmpty()));
            out.check("T-16", reply, sound, "A broken token is neither refused nor answered by a page.");
        }
    }
}
