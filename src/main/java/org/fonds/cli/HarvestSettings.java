package org.fonds.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.harvest.Acceptance;
import org.fonds.harvest.HarvestLimits;
import org.fonds.harvest.HarvestOrder;
import org.fonds.harvest.HarvestRules;
import org.fonds.harvest.Origin;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetSpec;
import org.jspecify.annotations.Nullable;

/** The origins that are configured, {@code harvest.NAME.url}, and the rules by which all are harvested. */
final class HarvestSettings {
    static final String PREFIX = "harvest.";

    private static final Set<String> WORDS = Set.of("url", "prefixes", "sets");

    private HarvestSettings() {}

    /** The origins in the order configured; takes note of what is wrong with them. */
    static List<HarvestOrder> orders(Settings settings) {
        List<HarvestOrder> orders = new ArrayList<>();
        settings.groups(PREFIX).forEach((name, words) -> {
            try {
                orders.add(order(name, words));
            } catch (IllegalArgumentException e) {
                settings.problem(PREFIX + name + ".url", String.valueOf(e.getMessage()));
            }
        });
        return orders;
    }

    private static HarvestOrder order(String name, Map<String, String> words) {
        words.keySet().stream()
                .filter(word -> !WORDS.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new IllegalArgumentException(
                            "an origin has url, prefixes (separated by |) and sets, and no '" + word + "'");
                });
        List<MetadataPrefix> prefixes = prefixes(Settings.split(words.getOrDefault("prefixes", "")));
        List<SetSpec> sets = Settings.split(words.getOrDefault("sets", "")).stream()
                .map(SetSpec::new)
                .toList();
        return new HarvestOrder(
                new Origin(name, URI.create(words.getOrDefault("url", ""))), prefixes, sets, null, null);
    }

    /** The formats named, oai_dc where none is; oai_dc comes first, as every item has to have it. */
    static List<MetadataPrefix> prefixes(List<String> named) {
        if (named.isEmpty()) {
            return List.of(MetadataPrefix.OAI_DC);
        }
        return named.stream()
                .distinct()
                .map(MetadataPrefix::new)
                .sorted((one, other) ->
                        Boolean.compare(other.equals(MetadataPrefix.OAI_DC), one.equals(MetadataPrefix.OAI_DC)))
                .toList();
    }

    /** The rules; null where a setting is wrong, which is then taken note of. */
    static @Nullable HarvestRules rules(Settings settings, String userAgent, String ownPrefix) {
        Path standards = settings.value(Setting.STANDARDS, Path::of);
        Acceptance acceptance = settings.value(Setting.HARVEST_ACCEPT, word -> acceptance(word, standards));
        Integer overlap = settings.value(Setting.HARVEST_OVERLAP, text -> Configuration.number(text, 0, 8760));
        Integer request = settings.value(Setting.HARVEST_REQUEST, text -> Configuration.number(text, 1, 86_400));
        Integer run = settings.value(Setting.HARVEST_RUN, text -> Configuration.number(text, 1, 8760));
        Integer bytes = settings.value(Setting.HARVEST_PAGE_BYTES, text -> Configuration.number(text, 1024, 512 << 20));
        if (acceptance == null || overlap == null || request == null || run == null || bytes == null) {
            return null;
        }
        HarvestLimits standard = HarvestLimits.STANDARD;
        return new HarvestRules(
                acceptance,
                Duration.ofHours(overlap),
                new HarvestLimits(
                        Duration.ofSeconds(request),
                        Duration.ofHours(run),
                        standard.attempts(),
                        standard.pause(),
                        standard.longestWait(),
                        bytes),
                userAgent,
                ownPrefix);
    }

    private static Acceptance acceptance(String word, @Nullable Path standards) {
        return switch (word) {
            case "profile" -> Acceptance.profile();
            case "official" -> {
                if (standards == null) {
                    throw new IllegalArgumentException("it needs the folder of the official schemas, 'standards'.");
                }
                yield Acceptance.official(standards);
            }
            case "wellformed" -> Acceptance.wellFormed();
            default -> throw new IllegalArgumentException("write profile, official or wellformed.");
        };
    }
}
