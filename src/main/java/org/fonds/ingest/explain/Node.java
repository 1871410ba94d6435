package org.fonds.ingest.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element of a rendition. */
final class Node {
    /** Attributes that tell elements of one name apart, in MODS and in MARC. */
    private static final List<String> TELLING = List.of("type", "tag", "code");

    private final String name;
    private final String localName;
    private final @Nullable Node parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Node(XMLStreamReader reader, @Nullable Node parent) {
        this.localName = reader.getLocalName();
        String prefix = reader.getPrefix();
        this.name = prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
        this.parent = parent;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = reader.getAttributePrefix(i);
            String local = reader.getAttributeLocalName(i);
            attributes.put(of == null || of.isEmpty() ? local : of + ":" + local, reader.getAttributeValue(i));
        }
    }

    /** The element that the reader stands at the beginning of, with all in it. */
    static Node read(XMLStreamReader reader) throws XMLStreamException {
        Node root = new Node(reader, null);
        Node at = root;
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> at = at.child(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (at.parent == null) {
                        return root;
                    }
                    at = at.parent;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> at.text.append(reader.getText());
                default -> {}
            }
        }
    }

    private Node child(XMLStreamReader reader) {
        Node child = new Node(reader, this);
        children.add(child);
        return child;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    String text() {
        return text.toString();
    }

    /** {@code /mods/note[@type="acquisition"][2]}: a number only where it is needed. */
    String path() {
        return parent == null ? "/" + name : parent.path() + "/" + step() + number(parent);
    }

    private String step() {
        StringBuilder step = new StringBuilder(name);
        for (String telling : TELLING) {
            String value = attributes.get(telling);
            if (value != null) {
                step.append("[@").append(telling).append("=\"").append(value).append("\"]");
            }
        }
        return step.toString();
    }

    private String number(Node above) {
        List<Node> same = above.children.stream()
                .filter(child -> child.step().equals(step()))
                .toList();
        return same.size() == 1 ? "" : "[" + (same.indexOf(this) + 1) + "]";
    }

    /** The names from the root to this element: {@code mods/language/languageTerm}. */
    private String names() {
        return parent == null ? localName : parent.names() + "/" + localName;
    }

    /** Names and attribute values up to the root, and the texts of the elements beside this one. */
    Set<String> surroundings() {
        Set<String> around = new HashSet<>();
        around.add(names());
        for (Node node = this; node.parent != null; node = node.parent) {
            around.add(node.localName);
            around.addAll(node.attributes.values());
        }
        if (parent != null && parent.parent != null) {
            parent.children.forEach(sibling -> sibling.addTexts(around));
        }
        return around;
    }

    private void addTexts(Set<String> around) {
        around.add(text());
        children.forEach(child -> child.addTexts(around));
    }
}
