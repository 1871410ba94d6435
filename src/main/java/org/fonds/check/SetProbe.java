package org.fonds.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.xml.Namespaces;
import org.w3c.dom.Element;

/** Sets (sections 2.6 and 4.6): their list, and the lists that they select. */
final class SetProbe implements Probe {
    private static final int SETS_TRIED = 6;
    private static final String UNLISTED = "fonds-check-no-such-set";

    @Override
    public Set<String> ids() {
        return Set.of("S-01", "S-02", "S-03", "S-04", "S-05", "S-06", "S-07", "S-08", "S-10");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Listing sets = endpoint.list(Queries.SETS);
        Listing all = endpoint.list(Queries.IDENTIFIERS);
        Set<String> specs = new LinkedHashSet<>();
        for (Reply page : sets.pages()) {
            for (Element set : page.elements("set")) {
                listed(set, specs, page, out);
            }
        }
        if (specs.isEmpty()) {
            without(sets.firstPage(), all, endpoint, out);
            return;
        }
        out.doesNotApply("S-01", "There are sets.");
        out.doesNotApply("S-02", "There are sets.");
        hierarchy(specs, sets, all, out);
        selections(specs, all, endpoint, out);
        Reply unlisted = endpoint.get(Queries.identifiers("set", UNLISTED));
        boolean refused = unlisted.hasError("noRecordsMatch", "badArgument");
        out.check("S-08", unlisted, refused, "A set that is not listed is not refused.");
        out.doesNotApply("S-10", "No set has a description.");
    }

    private static void listed(Element set, Set<String> specs, Reply page, Judgement out) {
        String spec = Elements.text(set, "setSpec");
        boolean sound = spec.matches("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*")
                && specs.add(spec)
                && !Elements.text(set, "setName").isEmpty();
        out.check("S-03", page, sound, "The set '" + spec + "' is malformed, repeated or without a name.", spec);
        for (Element description : Elements.named(set, "setDescription")) {
            List<Element> within = Elements.children(description);
            boolean one =
                    within.size() == 1 && !Elements.namespace(within.get(0)).equals(Namespaces.OAI_PMH);
            out.check("S-10", page, one, "A description of '" + spec + "' does not hold exactly one foreign element.");
        }
    }

    private void without(Reply sets, Listing all, Endpoint endpoint, Judgement out) throws InterruptedException {
        out.check("S-01", sets, sets.hasError("noSetHierarchy"), "There is no set, and no noSetHierarchy.");
        Reply selected = endpoint.get(Queries.identifiers("set", UNLISTED));
        out.check("S-02", selected, selected.hasError("noSetHierarchy"), "A set is asked for, and no noSetHierarchy.");
        for (Header header : all.headers()) {
            boolean none = header.sets().isEmpty();
            out.check("S-05", all.firstPage(), none, header.sets() + " are not listed.", header.toString());
        }
        ids().forEach(id -> out.doesNotApply(id, "There are no sets."));
    }

    private static void hierarchy(Set<String> specs, Listing sets, Listing all, Judgement out) {
        for (String spec : specs) {
            int colon = spec.lastIndexOf(':');
            boolean rooted = colon < 0 || specs.contains(spec.substring(0, colon));
            out.check("S-04", sets.firstPage(), rooted, "What is above '" + spec + "' is not listed.", spec);
        }
        if (sets.complete()) {
            for (Header header : all.headers()) {
                boolean known = specs.containsAll(header.sets());
                out.check("S-05", all.firstPage(), known, header.sets() + " are not all listed.", header.toString());
            }
        }
    }

    /** The smallest sets that are not empty, which takes the fewest requests, and an empty one. */
    private static List<String> tried(Set<String> specs, Listing all) {
        Map<String, Long> sizes = new HashMap<>();
        for (Header header : all.headers()) {
            specs.stream().filter(header::isIn).forEach(spec -> sizes.merge(spec, 1L, Long::sum));
        }
        List<String> tried = new ArrayList<>(specs.stream()
                .filter(sizes::containsKey)
                .sorted(Comparator.comparing(sizes::get))
                .limit(SETS_TRIED)
                .toList());
        specs.stream().filter(spec -> !sizes.containsKey(spec)).findFirst().ifPresent(tried::add);
        return tried;
    }

    private static void selections(Set<String> specs, Listing all, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        out.unless(all, "S-05", "S-06");
        for (String spec : tried(specs, all)) {
            Listing part = endpoint.list(Queries.identifiers("set", spec));
            for (Header header : part.headers()) {
                String wrong = header.identifier() + " is not in " + spec + ".";
                out.check("S-07", part.firstPage(), header.isIn(spec), wrong, header.toString());
            }
            if (all.complete() && part.complete()) {
                compare(spec, all, part, endpoint, out);
            }
        }
    }

    private static void compare(String spec, Listing all, Listing part, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        List<Header> expected =
                all.headers().stream().filter(header -> header.isIn(spec)).toList();
        List<Header> got = part.headers();
        boolean same = identifiers(got).equals(identifiers(expected)) || Changes.explain(expected, got, endpoint);
        String wrong = "set=" + spec + " gives " + got.size() + " items, headers name " + expected.size() + ".";
        out.check("S-06", part.firstPage(), same, wrong);
        if (expected.isEmpty()) {
            boolean none = part.firstPage().hasError("noRecordsMatch");
            out.check("S-08", part.firstPage(), none, "The empty set '" + spec + "' gives no noRecordsMatch.");
        }
    }

    private static Set<String> identifiers(List<Header> headers) {
        return headers.stream().map(Header::identifier).collect(Collectors.toSet());
    }
}
