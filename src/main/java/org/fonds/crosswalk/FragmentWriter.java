package org.fonds.crosswalk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes the events of one marshalling as a fragment. The JAXB runtime is not asked to: it declares namespaces that the
 * record does not use, under prefixes of its own, and writes a tab in an attribute so that it is read as a space.
 *
 * <p>Each element begins on a line of its own, so that a finding can point to its line; it is not indented, which would
 * cost bytes and say nothing. An element holds either elements or text in every format written here.
 */
final class FragmentWriter extends DefaultHandler {
    private final Vocabulary vocabulary;
    private final Set<String> namespaces = new TreeSet<>();
    private final Map<String, String> runtimePrefixes = new HashMap<>();
    private final StringBuilder root = new StringBuilder();
    private final StringBuilder body = new StringBuilder(4096);
    private final StringBuilder text = new StringBuilder();
    private String rootName = "";
    private int depth;
    private boolean closed;

    FragmentWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The prefixes of the JAXB runtime are needed to read the one kind of value that is a name with a prefix: xsi:type. */
    @Override
    public void startPrefixMapping(String prefix, String uri) {
        runtimePrefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = name(uri, localName);
        StringBuilder out = depth == 0 ? root : body;
        if (depth == 0) {
            rootName = name;
        } else {
            out.append("\n<").append(name);
        }
        attributes(out, name, attributes);
        if (depth > 0) {
            out.append('>');
        }
        depth++;
        closed = false;
    }

    private void attributes(StringBuilder out, String element, Attributes attributes) {
        Escaping escaping = new Escaping(out);
        for (int i = 0; i < attributes.getLength(); i++) {
            out.append(' ')
                    .append(name(attributes.getURI(i), attributes.getLocalName(i)))
                    .append("=\"");
            escaping.attribute(element, value(attributes, i));
            out.append('"');
        }
    }

    private String value(Attributes attributes, int i) {
        String value = attributes.getValue(i);
        boolean isType = attributes.getURI(i).equals(Namespaces.XSI)
                && attributes.getLocalName(i).equals("type");
        if (!isType) {
            return value;
        }
        int colon = value.indexOf(':');
        String prefix = value.substring(0, Math.max(colon, 0));
        return name(runtimePrefixes.getOrDefault(prefix, ""), value.substring(colon + 1));
    }

    private String name(String uri, String localName) {
        if (!uri.isEmpty() && !uri.equals(XMLConstants.XML_NS_URI)) {
            namespaces.add(uri);
        }
        return vocabulary.qualified(uri, localName);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = vocabulary.qualified(uri, localName);
        if (closed) {
            body.append('\n');
        } else {
            new Escaping(body).content(name, text.toString());
        }
        text.setLength(0);
        body.append("</").append(name).append('>');
        depth--;
        closed = true;
    }

    /** The fragment, once the root has ended. */
    XmlFragment fragment() {
        StringBuilder whole = new StringBuilder(body.length() + 512).append('<').append(rootName);
        for (Map.Entry<String, String> declaration :
                vocabulary.declarations(namespaces).entrySet()) {
            whole.append(declaration.getKey().isEmpty() ? " xmlns" : " xmlns:")
                    .append(declaration.getKey())
                    .append("=\"")
                    .append(declaration.getValue())
                    .append('"');
        }
        whole.append(root).append('>').append(body);
        return XmlFragment.written(whole.toString().getBytes(StandardCharsets.UTF_8));
    }
}
