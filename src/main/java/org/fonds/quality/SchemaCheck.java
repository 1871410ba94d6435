package org.fonds.quality;

import java.util.List;
import javax.xml.validation.Schema;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;

/** The schema of one format, compiled once; each thread keeps one reader with its validator for all its fragments. */
final class SchemaCheck implements FragmentCheck {
    private final ThreadLocal<ValidatingReader> readers;

    private SchemaCheck(MetadataPrefix prefix, Schema schema) {
        this.readers = ThreadLocal.withInitial(() -> new ValidatingReader(prefix, schema));
    }

    static SchemaCheck ofProfile(MetadataPrefix prefix) {
        return new SchemaCheck(prefix, ClassPathSchemas.compile("/schemas/" + prefix + "/" + prefix + ".xsd"));
    }

    /** A schema that was compiled elsewhere. */
    static SchemaCheck of(MetadataPrefix prefix, Schema schema) {
        return new SchemaCheck(prefix, schema);
    }

    @Override
    public List<Finding> check(XmlFragment fragment) {
        return readers.get().read(fragment);
    }
}
