package org.fonds.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fonds.protocol.MetadataPrefix;

/** The checks that the profiles make, and an operator's rules beside them; compiled when a format is first asked for. */
final class FormatChecks {
    /** The formats that have a profile in {@code schemas/}. */
    static final List<MetadataPrefix> PROFILES = List.of(
            MetadataPrefix.OAI_DC,
            new MetadataPrefix("oai_qdc"),
            new MetadataPrefix("mods"),
            new MetadataPrefix("marcxml"),
            new MetadataPrefix("edm"));

    private static final Map<MetadataPrefix, SchemaCheck> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<MetadataPrefix, List<RecordCheck>> RULES = new ConcurrentHashMap<>();

    private FormatChecks() {}

    /** The profile schema of a format; one for the process, as are the rules. */
    static SchemaCheck schema(MetadataPrefix prefix) {
        return SCHEMAS.computeIfAbsent(prefix, SchemaCheck::ofProfile);
    }

    /** The profile schema of a format, where it has one. */
    static Optional<SchemaCheck> profile(MetadataPrefix prefix) {
        return PROFILES.contains(prefix) ? Optional.of(schema(prefix)) : Optional.empty();
    }

    /** The rules of a format: those that come with Fonds, then the operator's. */
    static List<RecordCheck> rules(MetadataPrefix prefix, OwnRules own) {
        List<RecordCheck> rules = new ArrayList<>(RULES.computeIfAbsent(prefix, FormatChecks::compile));
        rules.addAll(own.of(prefix));
        return rules;
    }

    private static List<RecordCheck> compile(MetadataPrefix prefix) {
        RuleText text = RuleText.ofProfile(prefix.value());
        return text.isEmpty() ? List.of() : List.of(RuleCheck.ofProfile(prefix, text));
    }

    /** Schema and rules. */
    static List<RecordCheck> all(MetadataPrefix prefix, OwnRules own) {
        List<RecordCheck> all = new ArrayList<>();
        all.add(schema(prefix));
        all.addAll(rules(prefix, own));
        return all;
    }
}
