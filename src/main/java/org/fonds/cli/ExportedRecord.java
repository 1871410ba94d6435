package org.fonds.cli;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fonds.xml.SafeXml;

/**
 * One record's metadata as it is served.
 *
 * @param identifier the OAI identifier
 * @param metadata what stands in {@code <metadata>}, byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from the store to a file; never compared
record ExportedRecord(String identifier, byte[] metadata) {
    private static final byte[] BEGIN = "<metadata>".getBytes(StandardCharsets.UTF_8);
    private static final String END = "</metadata>";

    /** The metadata of a stored record that is no tombstone. */
    static ExportedRecord of(byte[] header, byte[] body) {
        // In Latin-1 each byte is one character, so that places in the text are places in the bytes.
        int end = new String(body, StandardCharsets.ISO_8859_1).indexOf(END);
        return new ExportedRecord(identifier(header), Arrays.copyOfRange(body, BEGIN.length, end));
    }

    private static String identifier(byte[] header) {
        try {
            XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(header));
            while (!(reader.isStartElement() && reader.getLocalName().equals("identifier"))) {
                reader.next();
            }
            return reader.getElementText();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a stored header is not well-formed", e);
        }
    }

    /** A name that every file system takes, and from which the identifier can be had back: URL-encoded. */
    String fileName() {
        return URLEncoder.encode(identifier, StandardCharsets.UTF_8).replace("*", "%2A") + ".xml";
    }
}
