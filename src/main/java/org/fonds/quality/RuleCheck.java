package org.fonds.quality;

import net.sf.saxon.s9api.XsltExecutable;
import org.fonds.protocol.MetadataPrefix;

/** Rules of one format in ISO Schematron, compiled once. */
final class RuleCheck implements RecordCheck {
    private final MetadataPrefix prefix;
    private final XsltExecutable rules;

    private RuleCheck(MetadataPrefix prefix, XsltExecutable rules) {
        this.prefix = prefix;
        this.rules = rules;
    }

    /**
     * Compiles rules.
     *
     * @throws RuleFileIsFaulty where they are none, with the line
     */
    static RuleCheck compile(MetadataPrefix prefix, RuleText text) {
        return new RuleCheck(prefix, Schematron.compile(text));
    }

    /** Rules that come with Fonds. */
    static RuleCheck ofProfile(MetadataPrefix prefix, RuleText text) {
        return new RuleCheck(prefix, ReadyRules.of(text).orElseGet(() -> Schematron.compile(text)));
    }

    @Override
    public Inspector inspector() {
        return new RuleInspector(prefix, rules);
    }
}
