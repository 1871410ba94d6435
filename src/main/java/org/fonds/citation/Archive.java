package org.fonds.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A holder as the table knows it, under all its abbreviations and names. */
record Archive(ShelfMarkSystem system, List<String> abbreviations, List<String> names) {

    Archive {
        abbreviations = List.copyOf(abbreviations);
        names = List.copyOf(names);
        if (abbreviations.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("an archive without a name");
        }
    }

    /** Its abbreviations and names. */
    List<String> words() {
        List<String> words = new ArrayList<>(abbreviations);
        words.addAll(names);
        return words;
    }

    /** Short and stable: the first abbreviation, else the first name. */
    String key() {
        return Slug.of(words().get(0));
    }

    String displayName() {
        return names.isEmpty() ? abbreviations.get(0) : names.get(0);
    }

    /** The same holder under more names; this one's key and display name stay. */
    Archive with(Archive more) {
        ShelfMarkSystem known = more.system == ShelfMarkSystem.UNKNOWN ? system : more.system;
        return new Archive(known, union(abbreviations, more.abbreviations), union(names, more.names));
    }

    private static List<String> union(List<String> first, List<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
