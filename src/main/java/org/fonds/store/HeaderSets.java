package org.fonds.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fonds.protocol.SetSpec;

/**
 * The sets of a record as its header names them: the most specific ones, sorted. As text, and so in the store: {@code
 * holder:aprf person:mao}.
 */
record HeaderSets(List<SetSpec> specs) {
    private static final String SEPARATOR = " ";

    HeaderSets {
        specs = List.copyOf(specs);
    }

    /** Leaves out what lies above another one: OAI-PMH 2.0, section 2.6, has membership above implied. */
    static HeaderSets of(Collection<SetSpec> sets) {
        SortedSet<SetSpec> mostSpecific = new TreeSet<>(sets);
        sets.forEach(set -> mostSpecific.removeAll(set.ancestors()));
        return new HeaderSets(List.copyOf(mostSpecific));
    }

    static HeaderSets parse(String text) {
        if (text.isEmpty()) {
            return new HeaderSets(List.of());
        }
        return new HeaderSets(
                Arrays.stream(text.split(SEPARATOR)).map(SetSpec::new).toList());
    }

    /** Every set of which the record is a member. */
    SortedSet<SetSpec> withAncestors() {
        SortedSet<SetSpec> all = new TreeSet<>(specs);
        specs.forEach(spec -> all.addAll(spec.ancestors()));
        return all;
    }

    @Override
    public String toString() {
        return specs.stream().map(SetSpec::value).collect(Collectors.joining(SEPARATOR));
    }
}
