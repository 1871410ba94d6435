package org.fonds.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What the pages of a list owe each other (section 3.5). */
final class PageProbe implements Probe {
    private static final String OTHER_LISTS = "T-14";

    @Override
    public Set<String> ids() {
        return Set.of("T-01", "T-02", "T-03", "T-04", "T-09", "T-10", "T-11", OTHER_LISTS);
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Listing records = endpoint.list(Queries.RECORDS);
        Listing identifiers = endpoint.list(Queries.IDENTIFIERS);
        new Rules("", out).judge(records);
        new Rules(OTHER_LISTS, out).judge(identifiers);
        new Rules(OTHER_LISTS, out).judge(endpoint.list(Queries.SETS));
        Reply few = endpoint.get(ofOneMoment(identifiers));
        if (few.token().isEmpty()) {
            new Rules("", out).judge(new Listing(List.of(few), true));
        }
        whole(records, identifiers, endpoint, out);
        out.unless(records, "T-02", "T-04", "T-10");
        out.unless(identifiers, OTHER_LISTS);
        ids().forEach(id -> out.doesNotApply(id, "No list has several pages."));
    }

    /** A list that one page can hold: of the moment at which the fewest records changed. */
    private static String ofOneMoment(Listing identifiers) {
        Map<String, Long> changes = identifiers.headers().stream()
                .collect(Collectors.groupingBy(Header::datestamp, TreeMap::new, Collectors.counting()));
        return changes.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(moment ->
                        Query.of("verb", "ListRecords", "metadataPrefix", "oai_dc", "from", moment, "until", moment))
                .orElse(Queries.RECORDS);
    }

    /** What only ListIdentifiers names is missing in the list of records. */
    private static void whole(Listing records, Listing identifiers, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        Set<String> delivered = new HashSet<>();
        records.headers().forEach(header -> delivered.add(header.identifier()));
        if (records.complete() && identifiers.complete()) {
            List<String> missing = identifiers.headers().stream()
                    .map(Header::identifier)
                    .filter(identifier -> !delivered.contains(identifier))
                    .toList();
            boolean whole = missing.isEmpty() || Changes.explain(missing, endpoint);
            String wrong =
                    missing.stream().limit(3).toList() + " are in no page of ListRecords, but in ListIdentifiers.";
            out.check("T-04", records.lastPage(), whole, wrong, missing.size() + " are missing");
        }
    }

    /** The rules of one list, told each under its own id or all under one. */
    private static final class Rules {
        private final String id;
        private final Judgement out;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> sizes = new HashSet<>();
        private int items;

        /** @param id under which faults are told; empty for each under its own */
        Rules(String id, Judgement out) {
            this.id = id;
            this.out = out;
        }

        private String or(String own) {
            return id.isEmpty() ? own : id;
        }

        void judge(Listing list) {
            int last = list.pages().size() - 1;
            for (int i = 0; i <= last; i++) {
                Reply page = list.pages().get(i);
                List<Element> tokens = page.elements("resumptionToken");
                if (i < last || !list.complete()) {
                    boolean one = tokens.size() == 1 && isLast(tokens.get(0));
                    out.check(or("T-01"), page, one, "The token is repeated or not the last of the list.", tail(page));
                } else if (page.errors().isEmpty()) {
                    end(page, tokens, last > 0);
                }
                tokens.forEach(token -> attributes(token, page));
                int before = items;
                keys(page).forEach(key -> item(key, page));
                boolean some = items > before || (!page.errors().isEmpty() && last == 0);
                out.check(or("T-04"), page, some, "A page of the list is empty.");
            }
            size(list);
        }

        private void end(Reply page, List<Element> tokens, boolean several) {
            boolean empty = tokens.size() == 1 && page.token().isEmpty();
            if (several) {
                out.check(or("T-02"), page, empty, "The last page has no empty resumptionToken.", tail(page));
            } else {
                out.check(or("T-03"), page, tokens.isEmpty(), "A complete answer has a resumptionToken.", tail(page));
            }
        }

        private void item(String key, Reply page) {
            items++;
            out.check(or("T-04"), page, seen.add(key), key + " comes twice.", key);
        }

        private void size(Listing list) {
            sizes.remove("");
            if (!sizes.isEmpty() && list.complete()) {
                boolean exact = sizes.equals(Set.of(String.valueOf(items)));
                String wrong = "completeListSize is " + sizes + ", there are " + items + ".";
                out.check("T-10", list.firstPage(), exact, wrong, sizes.toString());
            }
        }

        private void attributes(Element token, Reply page) {
            sizes.add(token.getAttribute("completeListSize"));
            String cursor = token.getAttribute("cursor");
            if (!cursor.isEmpty()) {
                boolean right = cursor.equals(String.valueOf(items));
                out.check(or("T-09"), page, right, "cursor is " + cursor + ", not " + items + ".", cursor);
            }
            String expiry = token.getAttribute("expirationDate");
            if (!expiry.isEmpty()) {
                boolean later = Dates.isSecond(expiry) && expiry.compareTo(page.first("responseDate")) > 0;
                out.check(or("T-11"), page, later, "expirationDate is '" + expiry + "'.", expiry);
            }
        }
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
}
