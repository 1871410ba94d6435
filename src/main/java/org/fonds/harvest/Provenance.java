package org.fonds.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlCursor;
import org.fonds.xml.XmlFragment;
import org.fonds.xml.XmlText;

/**
 * The container that says where a record was harvested (guidelines for provenance, section 2). One that the origin sent
 * goes inside ours, so that the whole way of the record can be read from outside to inside.
 */
final class Provenance {
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/provenance.xsd";

    private final URI baseUrl;
    private final OaiIdentifier identifier;

    /** @param baseUrl where the origin was asked */
    Provenance(URI baseUrl, OaiIdentifier identifier) {
        this.baseUrl = baseUrl;
        this.identifier = identifier;
    }

    /**
     * The about containers of a record that is shown again, the origin's own included.
     *
     * @param altered whether what is shown is other than what came
     */
    String abouts(OriginRecord origin, boolean altered) {
        StringBuilder abouts = new StringBuilder();
        String inner = "";
        for (XmlFragment about : origin.abouts()) {
            Optional<String> description = inner.isEmpty() ? description(about) : Optional.empty();
            if (description.isPresent()) {
                inner = description.get();
            } else {
                abouts.append("<about>").append(about).append("</about>");
            }
        }
        return abouts.append(container(origin, altered, inner)).toString();
    }

    private String container(OriginRecord origin, boolean altered, String inner) {
        return "<about><provenance xmlns=\"" + Namespaces.OAI_PROVENANCE + "\" xmlns:xsi=\"" + Namespaces.XSI
                + "\" xsi:schemaLocation=\"" + Namespaces.OAI_PROVENANCE + " " + SCHEMA
                + "\"><originDescription harvestDate=\"" + origin.harvestDate() + "\" altered=\"" + altered + "\">"
                + element("baseURL", baseUrl.toString())
                + element("identifier", identifier.value())
                + element("datestamp", OriginDates.utc(origin.datestamp()).orElse(origin.harvestDate()))
                + element("metadataNamespace", origin.namespace())
                + inner + "</originDescription></provenance></about>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + XmlText.escape(text) + "</" + name + ">";
    }

    /** The originDescription in a provenance container; empty for any other about. */
    private static Optional<String> description(XmlFragment about) {
        try {
            XmlCursor cursor = XmlCursor.over(about.toBytes());
            cursor.nextTag();
            if (!cursor.starts(Namespaces.OAI_PROVENANCE, "provenance")) {
                return Optional.empty();
            }
            while (cursor.nextTag()) {
                if (cursor.starts(Namespaces.OAI_PROVENANCE, "originDescription")) {
                    return Optional.of(new String(cursor.cut().toBytes(), StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an about container was stored that is not well-formed", e);
        }
    }
}
