package org.fonds.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fonds.harvest.HarvestOrder;
import org.fonds.harvest.Origin;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/** One origin that is configured: {@code harvest.NAME.url}, {@code .prefixes} and {@code .sets}. */
final class OriginSettings {
    private static final String URL = "url";
    private static final String PREFIXES = "prefixes";
    private static final String SETS = "sets";

    private final Settings settings;
    private final String name;
    private final Map<String, String> words;

    OriginSettings(Settings settings, String name, Map<String, String> words) {
        this.settings = settings;
        this.name = name;
        this.words = words;
    }

    /** What to harvest; empty where something is wrong, which is then taken note of under the key that is. */
    Optional<HarvestOrder> order() {
        words.keySet().stream()
                .filter(word -> !Set.of(URL, PREFIXES, SETS).contains(word))
                .forEach(word -> settings.problem(
                        key(word), "an origin has url, prefixes (separated by |) and sets, and no '" + word + "'"));
        Origin origin = parsed(URL, url -> new Origin(name, URI.create(url)));
        List<MetadataPrefix> prefixes = parsed(PREFIXES, text -> HarvestSettings.prefixes(Settings.split(text)));
        List<SetSpec> sets = parsed(
                SETS, text -> Settings.split(text).stream().map(SetSpec::new).toList());
        return origin == null || prefixes == null || sets == null
                ? Optional.empty()
                : Optional.of(new HarvestOrder(origin, prefixes, sets, null, null));
    }

    private <T> @Nullable T parsed(String word, Function<String, T> parse) {
        try {
            return parse.apply(words.getOrDefault(word, ""));
        } catch (IllegalArgumentException e) {
            settings.problem(key(word), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private String key(String word) {
        return HarvestSettings.PREFIX + name + "." + word;
    }
}
