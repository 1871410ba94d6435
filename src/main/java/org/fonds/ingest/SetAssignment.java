package org.fonds.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.citation.ArchiveTable;
import org.fonds.citation.HolderKey;
import org.fonds.citation.Slug;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;

/**
 * Which sets a record is in (OAI-PMH 2.0, section 2.6): by the holder of the original, the original's language, the
 * page's collections, and as configured.
 */
final class SetAssignment {
    private static final List<SetDescription> BRANCHES = List.of(
            new SetDescription(new SetSpec("collection"), "By digital collection", null),
            new SetDescription(new SetSpec("holder"), "By archive that holds the original", null),
            new SetDescription(new SetSpec("language"), "By language of the original", null));

    private final ArchiveTable archives;
    private final List<ConfiguredSet> configured;

    SetAssignment(ArchiveTable archives, List<ConfiguredSet> configured) {
        this.archives = archives;
        this.configured = List.copyOf(configured);
    }

    /** The sets that exist whether or not a record is in them. */
    List<SetDescription> declared() {
        List<SetDescription> declared = new ArrayList<>(BRANCHES);
        configured.forEach(set -> declared.add(set.set()));
        return declared;
    }

    /** The most specific sets of the record, each once. */
    List<SetDescription> of(ArchivalRecord record) {
        Map<SetSpec, SetDescription> sets = new LinkedHashMap<>();
        record.description().collections().forEach(name -> add(sets, "collection", Slug.of(name), name));
        for (Holding holding : record.custody().originals()) {
            HolderKey holder = archives.keyOf(holding);
            add(sets, "holder", holder.key(), holder.name());
        }
        for (LanguageTag language : record.languages().original()) {
            add(sets, "language", language.iso6392b(), language.name());
        }
        configured.stream()
                .filter(set -> set.has(record))
                .forEach(set -> sets.putIfAbsent(set.set().spec(), set.set()));
        return List.copyOf(sets.values());
    }

    private static void add(Map<SetSpec, SetDescription> sets, String branch, String leaf, String name) {
        SetSpec.parse(branch + ":" + leaf)
                .ifPresent(spec -> sets.putIfAbsent(spec, new SetDescription(spec, name, null)));
    }
}
