package org.fonds.quality;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fonds.protocol.MetadataFormat;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;

/** Checks fragments of others against the official schemas of their formats. Safe for several threads. */
public final class OfficialValidator {
    private final OfficialSchemas schemas;
    private final Map<MetadataFormat, ThreadLocal<FragmentReader>> readers = new ConcurrentHashMap<>();

    public OfficialValidator(OfficialSchemas schemas) {
        this.schemas = schemas;
    }

    /** Whether the schema of the format is at hand. */
    public boolean knows(MetadataFormat format) {
        return schemas.has(format.schema());
    }

    /**
     * What is wrong with the fragment by the schema of its format.
     *
     * @throws SchemasAreUnusable where that schema does not compile
     */
    public List<Finding> check(MetadataFormat format, XmlFragment fragment) {
        return readers.computeIfAbsent(format, this::reader).get().read(fragment);
    }

    private ThreadLocal<FragmentReader> reader(MetadataFormat format) {
        SchemaCheck check = SchemaCheck.official(format.prefix(), schemas.compile(format.schema()));
        return ThreadLocal.withInitial(() -> new FragmentReader(List.of(check)));
    }
}
