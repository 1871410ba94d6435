package org.fonds.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.protocol.Granularity;

/** Requests that have to be refused, and how (section 3.6). */
final class ErrorProbe implements Probe {
    private static final String LIST = "verb=ListRecords&metadataPrefix=oai_dc";

    private final List<Refusal> refusals = Refusal.all();

    @Override
    public Set<String> ids() {
        Set<String> ids = refusals.stream().map(Refusal::id).collect(Collectors.toSet());
        ids.addAll(Set.of("D-07", "T-16"));
        return ids;
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply identify = endpoint.get(Queries.IDENTIFY);
        Reply list = endpoint.get(Queries.RECORDS);
        String identifier =
                list.headers().stream().map(Header::identifier).findFirst().orElse("oai:fonds-check.invalid:none");
        for (Refusal refusal : refusals) {
            String query = refusal.query()
                    .replace("{id}", Query.encode(identifier))
                    .replace("{before}", Dates.shifted(identify.first("earliestDatestamp"), -1))
                    .replace("{after}", after(identify, list));
            refused(refusal.id(), query, refusal.codes(), endpoint, out);
        }
        if (identify.first("granularity").equals(Granularity.DAY.text())) {
            refused("D-07", LIST + "&from=2001-01-01T00:00:00Z", List.of("badArgument"), endpoint, out);
        }
        out.doesNotApply("D-07", "The granularity is that of seconds, and there is none that is finer.");
        tampered(list.token(), endpoint, out);
    }

    private static String after(Reply identify, Reply list) {
        String said = list.first("responseDate");
        boolean days = identify.first("granularity").equals(Granularity.DAY.text());
        return Dates.shifted(days ? Dates.day(said) : said, 3650);
    }

    private static void refused(String id, String query, List<String> codes, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        Reply reply = endpoint.get(query);
        boolean refused = reply.errors().stream().anyMatch(codes::contains);
        out.check(id, reply, refused, "Expected " + String.join(" or ", codes) + ", got " + got(reply) + ".");
    }

    private static String got(Reply reply) {
        return reply.errors().isEmpty()
                ? "no error of OAI-PMH (HTTP " + reply.status() + ")"
                : String.join(" and ", reply.errors());
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
