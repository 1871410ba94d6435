package org.fonds.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.MetadataPrefix;

/** Rules of an operator, in files of ISO Schematron, beside those that come with Fonds. Safe for several threads. */
public final class OwnRules {
    /** No rules. */
    public static final OwnRules NONE = new OwnRules(Map.of(), Map.of());

    private final Map<MetadataPrefix, List<RecordCheck>> checks;
    private final Map<String, String> digests;

    private OwnRules(Map<MetadataPrefix, List<RecordCheck>> checks, Map<String, String> digests) {
        this.checks = checks;
        this.digests = digests;
    }

    /**
     * Reads and compiles files.
     *
     * @throws RuleFileIsFaulty where one cannot be used, with its line
     */
    public static OwnRules read(Map<MetadataPrefix, List<Path>> files) {
        Map<MetadataPrefix, List<RecordCheck>> checks = new LinkedHashMap<>();
        Map<String, String> digests = new TreeMap<>();
        files.forEach((prefix, paths) -> {
            List<RecordCheck> ofFormat = new ArrayList<>();
            StringBuilder texts = new StringBuilder();
            for (Path path : paths) {
                RuleText text = RuleText.of(path);
                ofFormat.add(RuleCheck.compile(prefix, text));
                texts.append(DigestUtils.sha256Hex(text.bytes()));
            }
            checks.put(prefix, ofFormat);
            digests.put(prefix.value(), texts.toString());
        });
        return new OwnRules(checks, digests);
    }

    List<RecordCheck> of(MetadataPrefix prefix) {
        return checks.getOrDefault(prefix, List.of());
    }

    /** The digests of the files: what is rendered under other rules is to be checked anew. */
    @Override
    public String toString() {
        return digests.toString();
    }
}
