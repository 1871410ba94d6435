package org.fonds.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Flow control by resumption tokens (section 3.5). */
final class TokenProbe implements Probe {
    @Override
    public Set<String> ids() {
        return Set.of(
                "T-01", "T-02", "T-03", "T-04", "T-07", "T-08", "T-09", "T-10", "T-11", "T-12", "T-13", "T-14", "T-15",
                "T-20");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Listing list = endpoint.list(Queries.RECORDS);
        rules(list, "", out);
        rules(endpoint.list(Queries.IDENTIFIERS), "T-14", out);
        rules(endpoint.list(Queries.SETS), "T-14", out);
        repeats(list, endpoint, out);
        selection(endpoint, out);
        endpoint
                .list(Query.of("verb", "ListRecords", "metadataPrefix", "oai_dc", "until", until(endpoint)))
                .pages()
                .stream()
                .limit(1)
                .forEach(page -> rules(new Listing(List.of(page), page.token().isEmpty()), "", out));
        ids().forEach(id -> out.doesNotApply(id, "No list has several pages."));
    }

    /** Of the oldest record alone: a list that one page holds. */
    private static String until(Endpoint endpoint) throws InterruptedException {
        return endpoint.list(Queries.IDENTIFIERS).headers().stream()
                .map(Header::datestamp)
                .min(String::compareTo)
                .orElse("2000-01-01");
    }

    /** @param id under which faults are told; empty for each under its own */
    private static void rules(Listing list, String id, Judgement out) {
        int items = 0;
        Set<String> seen = new HashSet<>();
        Set<String> sizes = new HashSet<>();
        int last = list.pages().size() - 1;
        for (int i = 0; i <= last; i++) {
            Reply page = list.pages().get(i);
            List<Element> tokens = page.elements("resumptionToken");
            if (i < last || !list.complete()) {
                boolean one = tokens.size() == 1 && isLast(tokens.get(0));
                out.check(or(id, "T-01"), page, one, "The token is repeated or not the last of the list.");
            } else if (last > 0) {
                boolean empty = tokens.size() == 1 && page.token().isEmpty();
                out.check(or(id, "T-02"), page, empty, "The last page has no empty resumptionToken.", tail(page));
            } else if (page.errors().isEmpty()) {
                out.check(
                        or(id, "T-03"), page, tokens.isEmpty(), "A complete answer has a resumptionToken.", tail(page));
            }
            attributes(tokens, items, page, id, out);
            tokens.forEach(token -> sizes.add(token.getAttribute("completeListSize")));
            int before = items;
            for (String key : keys(page)) {
                items++;
                out.check(or(id, "T-04"), page, seen.add(key), key + " comes twice.", key);
            }
            boolean some = items > before || (!page.errors().isEmpty() && last == 0);
            out.check(or(id, "T-04"), page, some, "A page of the list is empty.");
        }
        sizes.remove("");
        if (!sizes.isEmpty() && list.complete()) {
            boolean exact = sizes.equals(Set.of(String.valueOf(items)));
            String wrong = "completeListSize is " + sizes + ", there are " + items + ".";
            out.check("T-10", list.firstPage(), exact, wrong, sizes.toString());
        }
    }

    private static void attributes(List<Element> tokens, int items, Reply page, String id, Judgement out) {
        for (Element token : tokens) {
            String cursor = token.getAttribute("cursor");
            if (!cursor.isEmpty()) {
                boolean right = cursor.equals(String.valueOf(items));
                out.check(or(id, "T-09"), page, right, "cursor is " + cursor + ", not " + items + ".", cursor);
            }
            String expiry = token.getAttribute("expirationDate");
            if (!expiry.isEmpty()) {
                boolean later = Dates.isSecond(expiry) && expiry.compareTo(page.first("responseDate")) > 0;
                out.check(or(id, "T-11"), page, later, "expirationDate is '" + expiry + "'.", expiry);
            }
        }
    }

    private static String or(String id, String own) {
        return id.isEmpty() ? own : id;
    }

    private static boolean isLast(Element token) {
        List<Element> beside = Elements.children(token.getParentNode());
        return beside.get(beside.size() - 1) == token;
    }

    private static List<String> keys(Reply page) {
        List<String> headers = page.headers().stream().map(Header::identifier).toList();
        return headers.isEmpty()
                ? page.elements("set").stream()
                        .map(set -> Elements.text(set, "setSpec"))
                        .toList()
                : headers;
    }

    private static String tail(Reply page) {
        String text = page.text();
        return text.substring(Math.max(0, text.length() - 300));
    }

    private static void repeats(Listing list, Endpoint endpoint, Judgement out) throws InterruptedException {
        if (list.pages().size() < 2) {
            return;
        }
        Reply second = list.pages().get(1);
        Reply repeated = endpoint.again(second.query());
        out.check("T-07", repeated, same(second, repeated), "The page asked twice has other records.");
        Reply first = endpoint.again(Queries.RECORDS);
        out.check("T-08", first, same(first, list.firstPage()), "The first page asked again has other records.");
        Reply after = endpoint.again(second.query());
        out.check("T-08", after, same(after, second), "After that the newest token no longer works.");
        Reply encoded = endpoint.again("verb=ListRecords&resumptionToken="
                + Query.encode(list.firstPage().token()));
        out.check("T-13", encoded, same(encoded, second), "The encoded token gives another answer.");
        Reply foreign = endpoint.get(Query.of(
                "verb", "ListIdentifiers", "resumptionToken", list.firstPage().token()));
        boolean sound = foreign.hasError("badResumptionToken")
                || (foreign.errors().isEmpty()
                        && !foreign.elements("ListIdentifiers").isEmpty());
        out.check("T-12", foreign, sound, "A token of ListRecords at ListIdentifiers is neither refused nor used.");
        interleave(list, endpoint, out);
    }

    private static boolean same(Reply one, Reply other) {
        return !one.headers().isEmpty() && one.headers().equals(other.headers());
    }

    private static void interleave(Listing list, Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply one = endpoint.again(Queries.RECORDS);
        Reply other = endpoint.again(Queries.IDENTIFIERS);
        Reply next = endpoint.again(Query.of("verb", "ListRecords", "resumptionToken", one.token()));
        endpoint.again(Query.of("verb", "ListIdentifiers", "resumptionToken", other.token()));
        boolean undisturbed = same(next, list.pages().get(1));
        out.check("T-20", next, undisturbed, "Another harvest between two pages changed the second.");
    }

    /** A list limited by date that has several pages: nothing before the bound comes later either. */
    private static void selection(Endpoint endpoint, Judgement out) throws InterruptedException {
        List<String> dates = endpoint.list(Queries.IDENTIFIERS).headers().stream()
                .map(Header::datestamp)
                .distinct()
                .sorted()
                .toList();
        if (dates.size() > 1) {
            String from = dates.get(1);
            Listing part = endpoint.list(Queries.identifiers("from", from));
            for (Reply page : part.pages().subList(1, part.pages().size())) {
                for (Header header : page.headers()) {
                    boolean held = header.datestamp().compareTo(from) >= 0;
                    out.check("T-15", page, held, header + " lies before from=" + from + ".", header.toString());
                }
            }
        }
    }
}
