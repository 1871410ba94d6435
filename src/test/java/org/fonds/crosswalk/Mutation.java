package org.fonds.crosswalk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Good records with one thing or two done to them that no class of a profile could have. */
final class Mutation {
    private final Random random;
    private final Values values;

    Mutation(Random random) {
        this.random = random;
        this.values = new Values(random);
    }

    XmlFragment of(XmlFragment good) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(good.toBytes()));
            for (int i = random.nextInt(3); i >= 0; i--) {
                mutate(document);
            }
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(out));
            return XmlFragment.written(out.toByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void mutate(Document document) {
        List<Element> elements = elements(document);
        if (elements.size() < 2) {
            return;
        }
        Element one = elements.get(1 + random.nextInt(elements.size() - 1));
        Element other = elements.get(1 + random.nextInt(elements.size() - 1));
        Node parent = one.getParentNode();
        switch (random.nextInt(11)) {
            case 0 -> parent.removeChild(one);
            case 1 -> parent.insertBefore(one.cloneNode(true), one);
            case 2 -> parent.insertBefore(other.cloneNode(true), one);
            case 3 -> one.appendChild(other.cloneNode(true));
            case 4 -> one.setTextContent(values.any());
            case 5 -> one.setTextContent(other.getTextContent());
            case 6 -> one.setTextContent(" " + one.getTextContent() + "\n");
            case 7 -> document.renameNode(one, other.getNamespaceURI(), other.getNodeName());
            case 8 -> attribute(one, attribute -> one.removeAttributeNode(attribute));
            case 9 -> attribute(one, attribute -> attribute.setValue(values.any()));
            default -> attribute(other, attribute -> one.setAttributeNodeNS((Attr) attribute.cloneNode(true)));
        }
    }

    /** Something done to one attribute, if there is any beside declarations. */
    private void attribute(Element of, java.util.function.Consumer<Attr> change) {
        NamedNodeMap map = of.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.add(attribute);
            }
        }
        if (attributes.isEmpty()) {
            of.setAttributeNS(
                    Namespaces.XSI, "xsi:type", "dcterms:" + values.any().replaceAll("[^A-Za-z0-9]", "x"));
        } else {
            change.accept(attributes.get(random.nextInt(attributes.size())));
        }
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }
}
