package org.fonds.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fonds.harvest.Acceptance;
import org.fonds.harvest.HarvestLimits;
import org.fonds.harvest.HarvestOrder;
import org.fonds.harvest.HarvestRules;
import org.fonds.protocol.MetadataPrefix;
import org.jspecify.annotations.Nullable;

/** The origins that are configured, {@code harvest.NAME.url}, and the rules by which all are harvested. */
final class HarvestSettings {
    static final String PREFIX = "harvest.";

    private HarvestSettings() {}

    /** The origins in the order configured; takes note of what is wrong with them. */
    static List<HarvestOrder> orders(Settings settings) {
        return settings.groups(PREFIX).entrySet().stream()
                .flatMap(group -> new OriginSettings(settings, group.getKey(), group.getValue()).order().stream())
                .toList();
    }

    /** Takes note of what is wrong with any of them, so that no harvest by night is the first to find it. */
    static void complain(Settings settings) {
        rules(settings, "", "");
        orders(settings);
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
