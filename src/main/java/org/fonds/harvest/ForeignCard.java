package org.fonds.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.store.Card;
import org.fonds.store.Heading;
import org.fonds.store.Rendition;
import org.fonds.xml.XmlCursor;

/** Writes the card of a record that was harvested, from its Dublin Core. */
final class ForeignCard {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final Set<String> FOUND_BY = Set.of("title", "creator", "contributor", "identifier", "source");

    private final List<String> texts = new ArrayList<>();
    private String title = "";
    private String date = "";

    private ForeignCard() {}

    /**
     * The card.
     *
     * @param set of the origin
     */
    static Card of(OaiIdentifier identifier, List<Rendition> renditions, SetDescription set) {
        ForeignCard card = new ForeignCard();
        card.texts.add(identifier.value());
        Optional<Rendition> dublinCore = renditions.stream()
                .filter(rendition -> rendition.prefix().equals(MetadataPrefix.OAI_DC))
                .findFirst();
        dublinCore.ifPresent(rendition -> card.read(rendition.body()));
        return new Card(
                card.title.isBlank() ? identifier.value() : card.title,
                card.date,
                "",
                card.texts,
                List.of(new Heading(Heading.SET, set.spec().value(), set.name())));
    }

    private void read(byte[] body) {
        try {
            XmlCursor cursor = XmlCursor.over(body);
            while (cursor.nextTag() && !(cursor.name().equals("metadata") && !cursor.isStart())) {
                if (cursor.isStart() && cursor.namespace().equals(DC)) {
                    take(cursor.name(), cursor.content().strip());
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A rendition is not well-formed", e);
        }
    }

    private void take(String name, String text) {
        title = name.equals("title") && title.isBlank() ? text : title;
        date = name.equals("date") && date.isBlank() ? text : date;
        if (FOUND_BY.contains(name)) {
            texts.add(text);
        }
    }
}
