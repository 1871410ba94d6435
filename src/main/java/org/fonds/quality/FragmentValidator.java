package org.fonds.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Checks fragments against all that their format asks for: its schema, then its rules. Safe for several threads. */
public final class FragmentValidator {
    private final Map<MetadataPrefix, ThreadLocal<FragmentReader>> readers = new LinkedHashMap<>();

    private FragmentValidator(OwnRules own) {
        for (MetadataPrefix prefix : FormatChecks.PROFILES) {
            readers.put(prefix, ThreadLocal.withInitial(() -> new FragmentReader(FormatChecks.all(prefix, own))));
        }
    }

    /** The checks that Fonds's own profiles make of what it renders. Compiles as it is asked, so keep what it returns. */
    public static FragmentValidator ofProfiles() {
        return ofProfiles(OwnRules.NONE);
    }

    /** The same, and an operator's rules beside them. */
    public static FragmentValidator ofProfiles(OwnRules own) {
        return new FragmentValidator(own);
    }

    /** Whether there is a schema at hand for the format. */
    public boolean knows(MetadataPrefix prefix) {
        return readers.containsKey(prefix);
    }

    /**
     * What is wrong with the fragment, each fault once, first what its schema says; empty where it may leave.
     *
     * @throws FormatIsUnknown where no schema is at hand for the format
     */
    public List<Finding> check(MetadataPrefix prefix, XmlFragment fragment) {
        return check(prefix, fragment, new DefaultHandler());
    }

    /**
     * The same, and somebody else reads along: parsing twice costs as much as half of the rules.
     *
     * @throws FormatIsUnknown where no schema is at hand for the format
     */
    public List<Finding> check(MetadataPrefix prefix, XmlFragment fragment, ContentHandler witness) {
        ThreadLocal<FragmentReader> reader = readers.get(prefix);
        if (reader == null) {
            throw new FormatIsUnknown(prefix, readers.keySet());
        }
        return reader.get().read(fragment, witness);
    }
}
