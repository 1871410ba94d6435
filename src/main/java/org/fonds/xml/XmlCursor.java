package org.fonds.xml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a document element by element and can cut an element out of it byte for byte, with the namespace declarations
 * added to its root that it inherits and uses. A document type is refused.
 *
 * <pre>{@code
 * XmlCursor cursor = XmlCursor.over(page);
 * while (cursor.nextTag()) {
 *     if (cursor.starts(OAI_PMH, "metadata")) ...
 * }
 * }</pre>
 */
public final class XmlCursor {
    private final byte[] xml;
    private final XMLStreamReader reader;
    private final TagScanner tags;
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private int event = XMLStreamConstants.START_DOCUMENT;
    private StringBuilder text = new StringBuilder();

    private XmlCursor(byte[] xml) throws XMLStreamException {
        this.xml = xml;
        this.reader = SafeXml.reader(new ByteArrayInputStream(xml));
        this.tags = new TagScanner(xml);
    }

    /**
     * Stands before the root.
     *
     * @param utf8 UTF-8, with or without an XML declaration
     * @throws XMLStreamException where not even the beginning is XML
     */
    public static XmlCursor over(byte[] utf8) throws XMLStreamException {
        return new XmlCursor(utf8);
    }

    /**
     * Moves on to the next tag, past text, comments and instructions.
     *
     * @return whether there is one; false at the end of the document
     * @throws XMLStreamException where the document is not well-formed, with line and column
     */
    public boolean nextTag() throws XMLStreamException {
        if (event == XMLStreamConstants.END_ELEMENT) {
            scopes.pop();
        }
        text = new StringBuilder();
        while (reader.hasNext()) {
            event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                tags.next();
                scopes.push(declared());
                return true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                tags.next();
                return true;
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException(
                        "The document has a document type, which is refused.", reader.getLocation());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException(
                        "The entity '" + reader.getLocalName() + "' is not declared.", reader.getLocation());
            } else if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return false;
    }

    private Map<String, String> declared() {
        Map<String, String> declared = new HashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            declared.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
        }
        return declared;
    }

    /** Whether the cursor stands at the start tag of an element. */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether the cursor stands at the start tag of this element. */
    public boolean starts(String namespace, String name) {
        return isStart() && namespace.equals(namespace()) && name.equals(name());
    }

    /** The namespace of the element at whose tag the cursor stands; empty for none. */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** Its name without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The first byte of the tag at which the cursor stands. */
    public int start() {
        return tags.start();
    }

    /** An attribute without namespace of the start tag; empty where it is missing. */
    public String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The text between the last tag and this one. */
    public String text() {
        return text.toString();
    }

    /** How many elements are open, the one at whose tag the cursor stands included. */
    public int depth() {
        return scopes.size();
    }

    /** Reads on to the end tag of the element at whose start tag the cursor stands; the text in it, elements apart. */
    public String content() throws XMLStreamException {
        int depth = depth();
        StringBuilder content = new StringBuilder();
        while (nextTag()) {
            content.append(text);
            if (depth() == depth && !isStart()) {
                break;
            }
        }
        return content.toString();
    }

    /** Cuts out the element at whose start tag the cursor stands, and moves on to its end tag. */
    public XmlFragment cut() throws XMLStreamException {
        int depth = depth();
        int start = tags.start();
        int name = start + 1 + qualifiedName().getBytes(StandardCharsets.UTF_8).length;
        Set<String> inherited = new TreeSet<>();
        inherited(depth, inherited);
        while (nextTag() && (depth() > depth || isStart())) {
            if (isStart()) {
                inherited(depth, inherited);
            }
        }
        String inside = new String(xml, start, tags.end() - start, StandardCharsets.UTF_8);
        Map<String, String> outer = outerScope();
        // A prefix may also stand in a value, as in xsi:type="dcterms:W3CDTF".
        outer.keySet().stream()
                .filter(prefix -> !prefix.isEmpty() && inside.contains(prefix + ":"))
                .filter(prefix -> !scopes.getFirst().containsKey(prefix))
                .forEach(inherited::add);
        return fragment(start, name, tags.end(), inherited, outer);
    }

    private String qualifiedName() {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? name() : prefix + ":" + name();
    }

    /** Adds the prefixes of this tag that are declared above the element of this depth. */
    private void inherited(int depth, Set<String> prefixes) {
        String prefix = reader.getPrefix();
        addInherited(depth, prefix == null ? "" : prefix, prefixes);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String ofAttribute = reader.getAttributePrefix(i);
            if (ofAttribute != null && !ofAttribute.isEmpty()) {
                addInherited(depth, ofAttribute, prefixes);
            }
        }
    }

    private void addInherited(int depth, String prefix, Set<String> prefixes) {
        boolean inside = scopes.stream().limit(depth() - depth + 1L).anyMatch(scope -> scope.containsKey(prefix));
        if (!inside && !prefix.equals(XMLConstants.XML_NS_PREFIX)) {
            prefixes.add(prefix);
        }
    }

    /** What is declared above the element at whose tag the cursor stands. */
    private Map<String, String> outerScope() {
        Map<String, String> outer = new TreeMap<>();
        scopes.stream().skip(1).forEach(scope -> scope.forEach(outer::putIfAbsent));
        return outer;
    }

    private XmlFragment fragment(int start, int name, int end, Set<String> prefixes, Map<String, String> outer) {
        StringBuilder declarations = new StringBuilder();
        for (String prefix : prefixes) {
            declarations
                    .append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                    .append("=\"")
                    .append(XmlText.escape(outer.getOrDefault(prefix, "")))
                    .append('"');
        }
        byte[] added = declarations.toString().getBytes(StandardCharsets.UTF_8);
        byte[] cut = new byte[end - start + added.length];
        System.arraycopy(xml, start, cut, 0, name - start);
        System.arraycopy(added, 0, cut, name - start, added.length);
        System.arraycopy(xml, name, cut, name - start + added.length, end - name);
        return XmlFragment.written(cut);
    }
}
