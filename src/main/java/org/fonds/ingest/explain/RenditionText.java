package org.fonds.ingest.explain;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fonds.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** Every text of a rendition, in the order of the document. */
final class RenditionText {
    private RenditionText() {}

    /**
     * The texts of a record's body.
     *
     * @param body the {@code <metadata>} element, and what may follow it
     */
    static List<Leaf> of(byte[] body) {
        try {
            XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(body));
            reader.nextTag();
            reader.nextTag();
            return leaves(Node.read(reader));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A stored rendition is not well-formed", e);
        }
    }

    private static List<Leaf> leaves(Node root) {
        List<Leaf> leaves = new ArrayList<>();
        collect(root, null, leaves);
        return leaves;
    }

    private static void collect(Node node, @Nullable Node parent, List<Leaf> leaves) {
        String path = node.path();
        if (parent != null) {
            node.attributes()
                    .forEach((name, value) -> leaves.add(new Leaf(path + "/@" + name, value, node.surroundings())));
        }
        if (node.children().isEmpty()) {
            leaves.add(new Leaf(path, node.text(), node.surroundings()));
        }
        node.children().forEach(child -> collect(child, node, leaves));
    }
}
