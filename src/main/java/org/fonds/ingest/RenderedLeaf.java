package org.fonds.ingest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fonds.xml.SafeXml;
import org.fonds.xml.XmlFragment;

/**
 * One element of a rendition that holds no other, by the way to it:
 * {@code mods/relatedItem[original]/location/physicalLocation}. In brackets stand a type, a tag or a code.
 *
 * @param path local names from the root
 * @param text to the letter
 * @param line counted from 1
 * @param column counted from 1, behind the start tag
 */
record RenderedLeaf(String path, String text, int line, int column) {

    /** All of a rendition's, in its order. */
    static List<RenderedLeaf> of(XmlFragment fragment) {
        try {
            return read(SafeXml.reader(new ByteArrayInputStream(fragment.toBytes())));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A fragment is not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<RenderedLeaf> read(XMLStreamReader reader) throws XMLStreamException {
        List<RenderedLeaf> leaves = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean isLeaf = false;
        int line = 0;
        int column = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                steps.add(step(reader));
                text.setLength(0);
                isLeaf = true;
                line = reader.getLocation().getLineNumber();
                column = reader.getLocation().getColumnNumber();
            } else if (event == XMLStreamReader.CHARACTERS) {
                text.append(reader.getText());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (isLeaf) {
                    leaves.add(new RenderedLeaf(String.join("/", steps), text.toString(), line, column));
                }
                isLeaf = false;
                steps.remove(steps.size() - 1);
            }
        }
        return leaves;
    }

    private static String step(XMLStreamReader reader) {
        Optional<String> kind = Stream.of("type", "tag", "code")
                .map(name -> reader.getAttributeValue("", name))
                .filter(value -> value != null)
                .findFirst();
        return reader.getLocalName() + kind.map(value -> "[" + value + "]").orElse("");
    }
}
