package org.fonds.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.record.AccessPoints;
import org.fonds.record.RelatedDocument;

/** Related documents, each by its title and, in an element of its own that a program can follow, by its address. */
final class RelatedWords {
    private RelatedWords() {}

    static List<String> of(AccessPoints points) {
        List<String> words = new ArrayList<>();
        for (RelatedDocument related : points.related()) {
            words.add(related.title());
            Optional.ofNullable(related.address()).map(WebAddress::ascii).ifPresent(words::add);
        }
        return words;
    }
}
