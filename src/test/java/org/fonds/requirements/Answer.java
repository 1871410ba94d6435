package org.fonds.requirements;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fonds.testing.OaiClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An answer as it came, and what a harvester reads out of it. */
@SuppressWarnings("ArrayRecordComponent") // bytes off the wire; compared where a test says so
record Answer(int status, HttpHeaders headers, byte[] body) {

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body without its responseDate, which is all that may differ between two equal answers. */
    String undated() {
        return text().replaceAll("<responseDate>[^<]*</responseDate>", "");
    }

    Document document() {
        return OaiClient.parse(body);
    }

    /** The element of the protocol that has this name; the answer must have exactly one. */
    Element only(String name) {
        List<Element> elements = elements(name);
        if (elements.size() != 1) {
            throw new AssertionError("expected one " + name + ", found " + elements.size() + " in " + text());
        }
        return elements.get(0);
    }

    List<Element> elements(String name) {
        return OaiClient.elements(document(), name);
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    /** The codes of its errors. */
    List<String> errors() {
        return elements("error").stream()
                .map(error -> error.getAttribute("code"))
                .toList();
    }

    List<Header> recordHeaders() {
        return elements("header").stream().map(Header::of).toList();
    }

    Instant responseDate() {
        return Instant.parse(only("responseDate").getTextContent());
    }

    /** The token of the next page; empty where there is none or an empty one. */
    String token() {
        return texts("resumptionToken").stream().findFirst().orElse("");
    }

    /** The element children of an element. */
    static List<Element> children(Node above) {
        List<Element> children = new java.util.ArrayList<>();
        for (Node child = above.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
