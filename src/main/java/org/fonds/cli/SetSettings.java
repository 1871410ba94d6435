package org.fonds.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fonds.ingest.ConfiguredSet;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;

/** The sets that are configured: {@code set.NAME.spec}, {@code .name}, {@code .description}, and conditions. */
final class SetSettings {
    static final String PREFIX = "set.";

    private static final Set<String> WORDS = Set.of("spec", "name", "description");

    /** Branches of the hierarchy that documents come into by themselves. */
    private static final Set<String> BRANCHES = Set.of("collection", "holder", "language", "origin");

    private SetSettings() {}

    /** The sets in the order configured; takes note of what is wrong with them. */
    static List<ConfiguredSet> read(Settings settings) {
        List<ConfiguredSet> sets = new ArrayList<>();
        Set<String> specs = new HashSet<>();
        settings.groups(PREFIX).forEach((group, words) -> {
            String key = PREFIX + group + ".";
            String spec = words.getOrDefault("spec", group);
            if (!specs.add(spec)) {
                settings.problem(key + "spec", "another set has the setSpec '" + spec + "' already");
            }
            if (BRANCHES.contains(spec.split(":", 2)[0])) {
                settings.problem(
                        key + "spec",
                        "the setSpec '" + spec + "' stands in a branch that Fonds fills by itself; choose another");
            }
            try {
                sets.add(set(spec, group, words));
            } catch (IllegalArgumentException e) {
                settings.problem(key + words.keySet().iterator().next(), String.valueOf(e.getMessage()));
            }
        });
        return sets;
    }

    private static ConfiguredSet set(String spec, String group, Map<String, String> words) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        words.forEach((word, value) -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "'" + word + "' of the set " + group + " is empty; write a value, or leave the line out");
            } else if (ConfiguredSet.CONDITIONS.contains(word)) {
                conditions.put(word, Settings.split(value));
            } else if (!WORDS.contains(word)) {
                throw new IllegalArgumentException(
                        "the set " + group + " has no '" + word + "'; it may have spec, name,"
                                + " description, and the conditions " + new TreeSet<>(ConfiguredSet.CONDITIONS));
            }
        });
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("the set " + group + " has no condition, and would hold everything; give"
                    + " one of " + new TreeSet<>(ConfiguredSet.CONDITIONS));
        }
        SetDescription described =
                new SetDescription(new SetSpec(spec), words.getOrDefault("name", group), words.get("description"));
        return new ConfiguredSet(described, conditions);
    }
}
