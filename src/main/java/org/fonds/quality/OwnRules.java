package org.fonds.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.MetadataPrefix;

/** Rules of an operator, in files of ISO Schematron, beside those that come with Fonds. Safe for several threads. */
public final class OwnRules {
    /** No rules. */
    public static final OwnRules NONE = new OwnRules(Map.of(), List.of());

    private final Map<MetadataPrefix, List<RecordCheck>> checks;
    private final List<String> digests;

    private OwnRules(Map<MetadataPrefix, List<RecordCheck>> checks, List<String> digests) {
        this.checks = checks;
        this.digests = digests;
    }

    /**
     * These rules and those of one more file.
     *
     * @throws RuleFileIsFaulty where it cannot be used, with its line
     */
    public OwnRules with(MetadataPrefix prefix, Path file) {
        RuleText text = RuleText.of(file);
        Map<MetadataPrefix, List<RecordCheck>> more = new LinkedHashMap<>(checks);
        List<RecordCheck> ofFormat = new ArrayList<>(of(prefix));
        ofFormat.add(RuleCheck.compile(prefix, text));
        more.put(prefix, ofFormat);
        List<String> moreDigests = new ArrayList<>(digests);
        moreDigests.add(prefix + " " + DigestUtils.sha256Hex(text.bytes()));
        return new OwnRules(more, moreDigests);
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
