package org.fonds.check;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/** What can be done with a resumption token (section 3.5): ask again, encode it, give it to another verb. */
final class TokenProbe implements Probe {
    @Override
    public Set<String> ids() {
        return Set.of("T-07", "T-08", "T-12", "T-13", "T-20");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Listing list = endpoint.list(Queries.RECORDS);
        if (list.pages().size() > 1) {
            repeated(list, endpoint, out);
            encoded(list, endpoint, out);
            given(list.firstPage().token(), endpoint, out);
            interleaved(list, endpoint, out);
        }
        ids().forEach(id -> out.doesNotApply(id, "No list has several pages."));
    }

    private static void repeated(Listing list, Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply second = list.pages().get(1);
        Reply repeated = endpoint.again(second.query());
        out.check("T-07", repeated, same(second, repeated, endpoint), "The page asked twice has other records.");
        Reply first = endpoint.again(Queries.RECORDS);
        out.check(
                "T-08",
                first,
                same(first, list.firstPage(), endpoint),
                "The first page asked again has other records.");
        Reply after = endpoint.again(second.query());
        out.check("T-08", after, same(after, second, endpoint), "After that the newest token no longer works.");
    }

    /** Lists are asked for with all but letters and digits encoded; here with every character. */
    private static void encoded(Listing list, Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply second = list.pages().get(1);
        StringBuilder token = new StringBuilder();
        for (byte octet : list.firstPage().token().getBytes(StandardCharsets.UTF_8)) {
            token.append('%').append(HexFormat.of().toHexDigits(octet));
        }
        Reply encoded = endpoint.again("verb=ListRecords&resumptionToken=" + token);
        out.check("T-13", encoded, same(encoded, second, endpoint), "The encoded token gives another answer.");
    }

    private static void given(String token, Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply other = endpoint.get(Query.of("verb", "ListIdentifiers", "resumptionToken", token));
        boolean sound = other.hasError("badResumptionToken")
                || (other.errors().isEmpty()
                        && !other.elements("ListIdentifiers").isEmpty());
        out.check("T-12", other, sound, "A token of ListRecords at ListIdentifiers is neither refused nor used.");
    }

    private static void interleaved(Listing list, Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply one = endpoint.again(Queries.RECORDS);
        Reply other = endpoint.again(Queries.IDENTIFIERS);
        Reply next = endpoint.again(Query.of("verb", "ListRecords", "resumptionToken", one.token()));
        endpoint.again(Query.of("verb", "ListIdentifiers", "resumptionToken", other.token()));
        boolean undisturbed = same(next, list.pages().get(1), endpoint);
        out.check("T-20", next, undisturbed, "Another harvest between two pages changed the second.");
    }

    private static boolean same(Reply one, Reply other, Endpoint endpoint) throws InterruptedException {
        boolean equal = one.headers().equals(other.headers());
        return !one.headers().isEmpty() && (equal || Changes.explain(one.headers(), other.headers(), endpoint));
    }
}
