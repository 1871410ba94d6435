package org.fonds.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Selection by date (section 2.7.1), held against the full list. */
final class DateProbe implements Probe {
    @Override
    public Set<String> ids() {
        return Set.of("D-01", "D-02", "D-03", "D-04", "D-08", "D-12", "D-13");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Listing all = endpoint.list(Queries.IDENTIFIERS);
        List<String> dates = all.headers().stream()
                .map(Header::datestamp)
                .distinct()
                .sorted()
                .toList();
        if (!all.complete() || dates.isEmpty()) {
            out.leave(ids(), "The full list is empty or too long for the limit of requests.");
            return;
        }
        String middle = dates.get(dates.size() / 2);
        String first = dates.get(0);
        compare("D-01", "from", middle, all, header -> header.datestamp().compareTo(middle) >= 0, endpoint, out);
        compare("D-02", "until", middle, all, header -> header.datestamp().compareTo(middle) <= 0, endpoint, out);
        String day = Dates.day(middle);
        compare(
                "D-08",
                "until",
                day,
                all,
                header -> Dates.day(header.datestamp()).compareTo(day) <= 0,
                endpoint,
                out);
        compare("D-12", "from", Dates.shifted(first, -400), all, header -> true, endpoint, out);
        between("D-03", dates.get(dates.size() / 3), middle, all, endpoint, out);
        between("D-04", middle, middle, all, endpoint, out);
        intersection(middle, all, endpoint, out);
    }

    private static void compare(
            String id,
            String name,
            String date,
            Listing all,
            Predicate<Header> chosen,
            Endpoint endpoint,
            Judgement out)
            throws InterruptedException {
        equal(id, all, chosen, endpoint.list(Queries.identifiers(name, date)), out);
    }

    private static void between(String id, String from, String until, Listing all, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        Predicate<Header> within = header ->
                header.datestamp().compareTo(from) >= 0 && header.datestamp().compareTo(until) <= 0;
        equal(id, all, within, endpoint.list(Queries.identifiers("from", from, "until", until)), out);
    }

    private static void intersection(String from, Listing all, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        for (Header header : all.headers()) {
            if (!header.sets().isEmpty() && header.datestamp().compareTo(from) >= 0) {
                String set = header.sets().get(0);
                Predicate<Header> both =
                        other -> other.isIn(set) && other.datestamp().compareTo(from) >= 0;
                equal("D-13", all, both, endpoint.list(Queries.identifiers("from", from, "set", set)), out);
                return;
            }
        }
        out.doesNotApply("D-13", "No record is in a set.");
    }

    private static void equal(String id, Listing all, Predicate<Header> chosen, Listing part, Judgement out) {
        if (part.complete()) {
            Set<String> expected =
                    identifiers(all.headers().stream().filter(chosen).toList());
            Set<String> got = identifiers(part.headers());
            String wrong =
                    "There are " + got.size() + " records, by the full list there should be " + expected.size() + ".";
            out.check(id, part.firstPage(), got.equals(expected), wrong);
        }
    }

    private static Set<String> identifiers(List<Header> headers) {
        return headers.stream().map(Header::identifier).collect(Collectors.toSet());
    }
}
