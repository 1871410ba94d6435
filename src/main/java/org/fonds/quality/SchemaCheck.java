package org.fonds.quality;

import javax.xml.validation.Schema;
import org.fonds.protocol.MetadataPrefix;

/**
 * The schema of one format, compiled once.
 *
 * @param rule what a breach of it is called in findings
 */
record SchemaCheck(MetadataPrefix prefix, String rule, Schema schema) implements RecordCheck {
    /** What a breach of a profile schema is called. */
    static final String PROFILE = "schema";

    /** What a breach of an official schema is called. */
    static final String OFFICIAL = "official-schema";

    static SchemaCheck ofProfile(MetadataPrefix prefix) {
        String path = "/schemas/" + prefix + "/" + prefix + ".xsd";
        return new SchemaCheck(prefix, PROFILE, ClassPathSchemas.compile(path));
    }

    /** An official schema of the format. */
    static SchemaCheck official(MetadataPrefix prefix, Schema schema) {
        return new SchemaCheck(prefix, OFFICIAL, schema);
    }

    @Override
    public Inspector inspector() {
        return new FaultCollector(prefix, rule, schema);
    }
}
