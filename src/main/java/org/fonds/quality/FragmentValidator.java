package org.fonds.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;

/** Checks fragments against all that their format asks for. Safe for several threads. */
public final class FragmentValidator {
    /** The formats that have a profile in {@code schemas/}. */
    private static final List<MetadataPrefix> PROFILES = List.of(MetadataPrefix.OAI_DC, new MetadataPrefix("mods"));

    private final Map<MetadataPrefix, List<FragmentCheck>> checks;

    private FragmentValidator(Map<MetadataPrefix, List<FragmentCheck>> checks) {
        this.checks = checks;
    }

    /** The checks that Fonds's own profiles make of what it renders. Compiles the schemas, so keep what it returns. */
    public static FragmentValidator ofProfiles() {
        Map<MetadataPrefix, List<FragmentCheck>> checks = new LinkedHashMap<>();
        PROFILES.forEach(prefix -> checks.put(prefix, List.of(SchemaCheck.ofProfile(prefix))));
        return new FragmentValidator(checks);
    }

    /** Whether there is a schema at hand for the format. */
    public boolean knows(MetadataPrefix prefix) {
        return checks.containsKey(prefix);
    }

    /**
     * What is wrong with the fragment, each fault once, in the order of the document; empty where it may leave.
     *
     * @throws FormatIsUnknown where no schema is at hand for the format
     */
    public List<Finding> check(MetadataPrefix prefix, XmlFragment fragment) {
        List<FragmentCheck> ofFormat = checks.get(prefix);
        if (ofFormat == null) {
            throw new FormatIsUnknown(prefix, checks.keySet());
        }
        return ofFormat.stream()
                .flatMap(check -> check.check(fragment).stream())
                .toList();
    }
}
