package org.fonds.crosswalk;

import java.util.List;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.FragmentValidator;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;

/** What the profile schema of a format says of a fragment, without the rules beside it. */
final class ProfileSchema {
    private static final FragmentValidator VALIDATOR = FragmentValidator.ofProfiles();

    private ProfileSchema() {}

    static List<Finding> breaches(String prefix, XmlFragment fragment) {
        return VALIDATOR.check(new MetadataPrefix(prefix), fragment).stream()
                .filter(finding -> finding.rule().equals("schema"))
                .toList();
    }
}
