package org.fonds.check;

import java.util.ArrayList;
import java.util.List;
import org.fonds.xml.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements of answers. */
final class Elements {
    private Elements() {}

    static List<Element> children(Node above) {
        List<Element> children = new ArrayList<>();
        for (Node child = above.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The children of the protocol's namespace that have a name. */
    static List<Element> named(Node above, String name) {
        return children(above).stream().filter(child -> is(child, name)).toList();
    }

    /** The elements of the protocol anywhere in a document. */
    static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        org.w3c.dom.NodeList nodes = document.getElementsByTagNameNS(Namespaces.OAI_PMH, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The text of the first child of a name; empty where there is none. */
    static String text(Node above, String name) {
        return named(above, name).stream()
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse("");
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && Namespaces.OAI_PMH.equals(namespace(element));
    }

    static String namespace(Element element) {
        String namespace = element.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** Whether schemaLocation on an element pairs a namespace with a schema. */
    static boolean pairs(Element element, String namespace, String schema) {
        String[] words =
                element.getAttributeNS(Namespaces.XSI, "schemaLocation").strip().split("\\s+", -1);
        for (int i = 0; i + 1 < words.length; i += 2) {
            if (words[i].equals(namespace) && words[i + 1].equals(schema)) {
                return true;
            }
        }
        return false;
    }
}
