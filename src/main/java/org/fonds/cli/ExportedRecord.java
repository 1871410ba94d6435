package org.fonds.cli;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.xml.SafeXml;
import org.fonds.xml.XmlCursor;

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

    /** File systems take 255 bytes, of which endings need some. */
    private static final int LONGEST_NAME = 240;

    /** What is left of a longer one, before its checksum. */
    private static final int KEPT = 160;

    /** The metadata of a stored record that is no tombstone. */
    static ExportedRecord of(byte[] header, byte[] body) {
        return new ExportedRecord(identifier(header), Arrays.copyOfRange(body, BEGIN.length, end(body)));
    }

    /** The first byte of the end tag. What was harvested may itself have elements of this name. */
    private static int end(byte[] body) {
        // In Latin-1 each byte is one character, so that places in the text are places in the bytes.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        int first = text.indexOf(END);
        return first == text.lastIndexOf(END) ? first : endAmongOthers(body);
    }

    private static int endAmongOthers(byte[] body) {
        try {
            XmlCursor cursor = XmlCursor.over(body);
            boolean ends = false;
            while (!ends && cursor.nextTag()) {
                ends = cursor.depth() == 1 && !cursor.isStart();
            }
            return cursor.start();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a stored body is not well-formed", e);
        }
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

    /**
     * A name that every file system takes, and from which the identifier can be had back: URL-encoded. One that is too
     * long for file systems is cut, and ends in the checksum of the identifier.
     */
    String fileName() {
        String name = URLEncoder.encode(identifier, StandardCharsets.UTF_8).replace("*", "%2A");
        return (name.length() <= LONGEST_NAME
                        ? name
                        : name.substring(0, KEPT) + "-" + DigestUtils.sha256Hex(identifier))
                + ".xml";
    }
}
