package org.fonds.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the lines of a table say. */
record ArchiveTableEntries(List<Archive> archives, List<String> aggregators, List<String> places) {

    ArchiveTableEntries {
        archives = List.copyOf(archives);
        aggregators = List.copyOf(aggregators);
        places = List.copyOf(places);
    }

    ArchiveTableEntries with(ArchiveTableEntries more) {
        List<Archive> all = new ArrayList<>(archives);
        more.archives.forEach(archive -> add(all, archive));
        return new ArchiveTableEntries(all, union(aggregators, more.aggregators), union(places, more.places));
    }

    private static void add(List<Archive> all, Archive archive) {
        for (int i = 0; i < all.size(); i++) {
            if (isSame(all.get(i), archive)) {
                all.set(i, all.get(i).with(archive));
                return;
            }
        }
        all.add(archive);
    }

    private static boolean isSame(Archive one, Archive other) {
        Set<String> shared = folded(one);
        shared.retainAll(folded(other));
        return !shared.isEmpty();
    }

    private static Set<String> folded(Archive archive) {
        Set<String> folded = new LinkedHashSet<>();
        archive.words().forEach(word -> folded.add(Letters.fold(word)));
        return folded;
    }

    private static List<String> union(List<String> first, List<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
