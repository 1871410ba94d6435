package org.fonds.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fonds.xml.Namespaces;
import org.w3c.dom.Element;

/** Metadata formats (sections 3.4 and 4.4) and the metadata in them. */
final class FormatProbe implements Probe {
    private static final String OAI_DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    @Override
    public Set<String> ids() {
        return Set.of("F-01", "F-02", "F-03", "F-06", "F-07", "F-08", "F-11", "F-12");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply reply = endpoint.get(Queries.FORMATS);
        Set<String> prefixes = new HashSet<>();
        boolean dublinCore = false;
        for (Element format : reply.elements("metadataFormat")) {
            String prefix = Elements.text(format, "metadataPrefix");
            String schema = Elements.text(format, "schema");
            String namespace = Elements.text(format, "metadataNamespace");
            boolean sound = prefix.matches("[A-Za-z0-9\\-_.!~*'()]+")
                    && DescriptionProbe.isUri(schema)
                    && DescriptionProbe.isUri(namespace)
                    && prefixes.add(prefix);
            out.check("F-02", reply, sound, "'" + prefix + "' with " + schema + " and " + namespace + " is faulty.");
            dublinCore |=
                    prefix.equals("oai_dc") && namespace.equals(Namespaces.OAI_DC) && schema.equals(OAI_DC_SCHEMA);
            records(prefix, namespace, schema, endpoint, out);
        }
        out.check("F-01", reply, dublinCore, "oai_dc is not listed with its namespace and schema.");
        ofItem(endpoint, out);
    }

    private static void records(String prefix, String namespace, String schema, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        Reply first = endpoint.get(Queries.list("ListRecords", prefix));
        boolean harvested = !first.elements("record").isEmpty() || first.hasError("noRecordsMatch");
        out.check("F-06", first, harvested, prefix + " is listed, but cannot be harvested.");
        List<Reply> pages =
                prefix.equals("oai_dc") ? endpoint.list(Queries.RECORDS).pages() : List.of(first);
        for (Reply page : pages) {
            for (Element metadata : page.elements("metadata")) {
                List<Element> within = Elements.children(metadata);
                out.check("F-11", page, within.size() == 1, "metadata has " + within.size() + " elements.");
                for (Element root : within) {
                    root(root, namespace, schema, page, out);
                }
            }
        }
    }

    private static void root(Element root, String namespace, String schema, Reply page, Judgement out) {
        String own = Elements.namespace(root);
        String tag = "<" + root.getNodeName() + " xsi:schemaLocation=\""
                + root.getAttributeNS(Namespaces.XSI, "schemaLocation") + "\">";
        out.check("F-07", page, own.equals(namespace), "The root is in '" + own + "', not " + namespace + ".", tag);
        boolean paired = Elements.pairs(root, namespace, schema);
        out.check("F-08", page, paired, "schemaLocation does not pair " + namespace + " with " + schema + ".", tag);
        boolean declares = root.hasAttribute("xmlns:xsi");
        out.check("F-12", page, declares, "The root does not declare xmlns:xsi itself.", tag);
    }

    private static void ofItem(Endpoint endpoint, Judgement out) throws InterruptedException {
        for (Header header : endpoint.list(Queries.RECORDS).headers()) {
            if (!header.isDeleted()) {
                Reply reply = endpoint.get(Query.of("verb", "ListMetadataFormats", "identifier", header.identifier()));
                boolean listed = reply.elements("metadataPrefix").stream()
                        .anyMatch(prefix -> prefix.getTextContent().strip().equals("oai_dc"));
                out.check("F-03", reply, listed, "oai_dc is not among the formats of " + header.identifier() + ".");
                return;
            }
        }
    }
}
