package org.fonds.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.lang3.Strings;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that settings have, and which of them a misspelt one is nearest to. */
final class KnownKeys {
    /** Where settings with names of the operator's own begin. */
    static final List<String> GROUPS = List.of(SetSettings.PREFIX, SourceSettings.PREFIX, HarvestSettings.PREFIX);

    /** More slips than these, and it is another word. */
    private static final int MOST_SLIPS = 3;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    boolean isVariable(String name) {
        return name.equals(CommonOptions.FILE_VARIABLE)
                || Setting.ALL.stream().anyMatch(setting -> setting.variable().equals(name));
    }

    /** What may be meant by a key of the file, as a sentence behind another one. */
    String suggestion(String key) {
        return suggestion(key, Setting::key);
    }

    /** The same of a variable of the environment. */
    String suggestionOfVariable(String name) {
        return suggestion(name, Setting::variable);
    }

    private static String suggestion(String given, Function<Setting, String> naming) {
        List<String> names = Setting.ALL.stream().map(naming).toList();
        return near(given, names)
                .or(() -> names.stream()
                        .filter(name -> Strings.CI.contains(name, given) || Strings.CI.contains(given, name))
                        .findFirst())
                .map(name -> " Is '" + name + "' meant?")
                .orElse(" See the list of settings in the README, or in what 'fonds init' writes.");
    }

    private static Optional<String> near(String given, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> DISTANCE.apply(name, given)))
                .filter(name -> DISTANCE.apply(name, given) <= MOST_SLIPS);
    }
}
