package org.fonds.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One element with all that is in it, as UTF-8 bytes without an XML declaration, that declares every namespace it uses:
 * it can be copied into any answer and cut out of it again.
 */
public final class XmlFragment {
    private final byte[] bytes;

    private XmlFragment(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes the bytes as a fragment.
     *
     * @throws XMLStreamException where they are not well-formed, with line and column, or use an undeclared prefix
     */
    public static XmlFragment parse(byte[] utf8) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(utf8));
        try {
            while (reader.hasNext()) {
                reader.next();
            }
        } finally {
            reader.close();
        }
        return new XmlFragment(utf8.clone());
    }

    /** Takes bytes that a serializer of this process has just written, without reading them again. */
    public static XmlFragment written(byte[] utf8) {
        return new XmlFragment(utf8.clone());
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    public void writeTo(OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof XmlFragment fragment && Arrays.equals(bytes, fragment.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
