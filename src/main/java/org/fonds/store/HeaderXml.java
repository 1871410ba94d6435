package org.fonds.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetSpec;
import org.fonds.xml.XmlText;

/** Writes the header element of a record (OAI-PMH 2.0, section 2.5), once, for all answers to come. */
final class HeaderXml {
    private HeaderXml() {}

    static byte[] of(OaiIdentifier identifier, long datestamp, HeaderSets sets, boolean deleted) {
        StringBuilder xml = new StringBuilder(deleted ? "<header status=\"deleted\">" : "<header>");
        append(xml, "identifier", identifier.value());
        append(
                xml,
                "datestamp",
                Datestamp.ofSecond(Instant.ofEpochSecond(datestamp)).toString());
        for (SetSpec set : sets.specs()) {
            append(xml, "setSpec", set.value());
        }
        return xml.append("</header>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder xml, String element, String text) {
        xml.append('<').append(element).append('>').append(XmlText.escape(text));
        xml.append("</").append(element).append('>');
    }
}
