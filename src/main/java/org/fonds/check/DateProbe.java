package org.fonds.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Selection by date (section 2.7.1), held against the full list. */
final class DateProbe implements Probe {
    /** Longer lists are not fetched a second time as a whole. */
    private static final int PAGES_FETCHED_TWICE = 20;

    @Override
    public Set<String> ids() {
        return Set.of("D-01", "D-02", "D-03", "D-04", "D-08", "D-12", "D-13", "T-15");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Listing all = endpoint.list(Queries.IDENTIFIERS);
        if (!all.complete()) {
            out.cutShort(ids(), all.cutShort());
        } else if (all.headers().isEmpty()) {
            out.leave(ids(), "The full list is empty.");
        } else {
            new Selections(all, endpoint, out).tried();
        }
    }

    /** Lists selected from one full list. */
    private static final class Selections {
        private final Listing all;
        private final Moments moments;
        private final Endpoint endpoint;
        private final Judgement out;

        Selections(Listing all, Endpoint endpoint, Judgement out) {
            this.all = all;
            this.moments = Moments.of(all);
            this.endpoint = endpoint;
            this.out = out;
        }

        void tried() throws InterruptedException {
            from(moments.late());
            equal("D-02", before(moments.early()), fetched("until", moments.early()));
            equal(
                    "D-03",
                    after(moments.lower()).and(before(moments.upper())),
                    fetched("from", moments.lower(), "until", moments.upper()));
            String one = moments.late();
            equal("D-04", after(one).and(before(one)), fetched("from", one, "until", one));
            String day = Dates.day(moments.early());
            equal("D-08", header -> Dates.day(header.datestamp()).compareTo(day) <= 0, fetched("until", day));
            beforeAll(Dates.shifted(moments.first(), -400));
            intersection(moments.late());
        }

        private void from(String date) throws InterruptedException {
            Listing part = fetched("from", date);
            equal("D-01", after(date), part);
            for (Reply page : part.pages().subList(1, part.pages().size())) {
                for (Header header : page.headers()) {
                    boolean held = after(date).test(header);
                    out.check(
                            "T-15",
                            page,
                            held,
                            header.identifier() + " lies before from=" + date + ".",
                            header.toString());
                }
            }
            out.doesNotApply("T-15", "No selection has several pages.");
        }

        private void beforeAll(String date) throws InterruptedException {
            if (all.pages().size() <= PAGES_FETCHED_TWICE) {
                equal("D-12", header -> true, fetched("from", date));
            } else {
                Reply page = endpoint.get(Queries.identifiers("from", date));
                boolean same = page.headers().equals(all.firstPage().headers());
                out.check("D-12", page, same, "The list begins otherwise than the full list.");
            }
        }

        private void intersection(String from) throws InterruptedException {
            for (Header header : all.headers()) {
                if (!header.sets().isEmpty() && after(from).test(header)) {
                    String set = header.sets().get(0);
                    equal("D-13", after(from).and(other -> other.isIn(set)), fetched("from", from, "set", set));
                    return;
                }
            }
            out.doesNotApply("D-13", "No record is in a set.");
        }

        private Listing fetched(String... arguments) throws InterruptedException {
            return endpoint.list(Queries.identifiers(arguments));
        }

        private void equal(String id, Predicate<Header> chosen, Listing part) throws InterruptedException {
            Set<String> wanting =
                    identifiers(all.headers().stream().filter(chosen).toList());
            Set<String> superfluous = identifiers(part.headers());
            int expected = wanting.size();
            int got = superfluous.size();
            Set<String> both = new HashSet<>(wanting);
            both.retainAll(superfluous);
            wanting.removeAll(both);
            superfluous.removeAll(both);
            String wrong = "There are " + got + " records, by the full list there should be " + expected + ".";
            String shown = "wanting: " + some(wanting) + ", superfluous: " + some(superfluous);
            Set<String> differing = new HashSet<>(superfluous);
            differing.addAll(part.complete() ? wanting : Set.of());
            boolean same = differing.isEmpty() || Changes.explain(differing, endpoint);
            out.check(id, part.firstPage(), same, wrong, same ? part.firstPage().excerpt() : shown);
            out.unless(part, id);
        }
    }

    private static Predicate<Header> after(String date) {
        return header -> header.datestamp().compareTo(date) >= 0;
    }

    private static Predicate<Header> before(String date) {
        return header -> header.datestamp().compareTo(date) <= 0;
    }

    private static Set<String> identifiers(List<Header> headers) {
        return headers.stream().map(Header::identifier).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> some(Set<String> identifiers) {
        return identifiers.stream().sorted().limit(3).toList();
    }
}
