package org.fonds.pages.reference;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.XmlCursor;
import org.fonds.xml.XmlFragment;

/** Makes the reference of a record of which nothing is known but its Dublin Core: one that was harvested. */
public final class DublinCoreReference {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final Pattern W3CDTF = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private final Map<String, List<String>> elements = new HashMap<>();

    private DublinCoreReference(XmlFragment dublinCore) throws XMLStreamException {
        XmlCursor cursor = XmlCursor.over(dublinCore.toBytes());
        while (cursor.nextTag()) {
            if (cursor.isStart() && cursor.namespace().equals(DC)) {
                add(cursor.name(), cursor.content().strip());
            }
        }
    }

    private void add(String name, String text) {
        if (!text.isEmpty()) {
            elements.computeIfAbsent(name, first -> new ArrayList<>()).add(text);
        }
    }

    /**
     * The reference.
     *
     * @param page the address of the record's page here
     */
    public static Reference of(OaiIdentifier identifier, URI page, XmlFragment dublinCore) {
        try {
            return new DublinCoreReference(dublinCore).reference(identifier, page);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A stored rendition of " + identifier + " is not well-formed", e);
        }
    }

    private Reference reference(OaiIdentifier identifier, URI page) {
        return new Reference(
                identifier,
                page,
                first("title").orElse(identifier.value()),
                first("date").map(DublinCoreReference::dated).orElse(Reference.Dated.UNKNOWN),
                Map.of(Reference.Role.AUTHOR, all("creator")),
                Reference.Held.UNKNOWN,
                first("publisher").orElse(""),
                all("identifier").stream()
                        .filter(Reference::isWebAddress)
                        .findFirst()
                        .orElse(null),
                all("language"),
                first("description").orElse(""),
                all("subject"),
                "",
                first("type").orElse(""),
                null);
    }

    private Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    private List<String> all(String name) {
        return elements.getOrDefault(name, List.of());
    }

    private static Reference.Dated dated(String text) {
        return new Reference.Dated(W3CDTF.matcher(text).matches() ? text : "", "", text);
    }
}
