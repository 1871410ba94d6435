package org.fonds.quality;

import java.util.List;
import java.util.Optional;
import org.fonds.protocol.MetadataPrefix;

/**
 * A format in which records are recognised, by the name of their root.
 *
 * @param prefix what the format is called in findings
 * @param namespace the root's
 * @param root its local name
 * @param schema the URL of the official schema
 */
record RecordFormat(MetadataPrefix prefix, String namespace, String root, String schema) {
    private static final List<RecordFormat> KNOWN = List.of(
            of(
                    "oai_dc",
                    "http://www.openarchives.org/OAI/2.0/oai_dc/",
                    "dc",
                    "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
            of(
                    "oai_qdc",
                    "http://worldcat.org/xmlschemas/qdc-1.0/",
                    "qualifieddc",
                    "http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd"),
            of("mods", "http://www.loc.gov/mods/v3", "mods", "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd"),
            of(
                    "marcxml",
                    "http://www.loc.gov/MARC21/slim",
                    "record",
                    "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd"),
            of(
                    "edm",
                    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "RDF",
                    "http://www.europeana.eu/schemas/edm/EDM.xsd"));

    private static RecordFormat of(String prefix, String namespace, String root, String schema) {
        return new RecordFormat(new MetadataPrefix(prefix), namespace, root, schema);
    }

    /** Whether a format of this name is known. */
    static boolean isKnown(String prefix) {
        return KNOWN.stream().anyMatch(format -> format.prefix.value().equals(prefix));
    }

    /** The format whose records have this root. */
    static Optional<RecordFormat> ofRoot(String namespace, String root) {
        return KNOWN.stream()
                .filter(format -> format.root.equals(root) && format.namespace.equals(namespace))
                .findFirst();
    }
}
