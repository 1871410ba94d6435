package org.fonds.pages;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.fonds.xml.XmlCursor;

/**
 * The header of a record as answers show it.
 *
 * @param identifier of the item
 * @param datestamp in UTC
 * @param sets the most specific ones
 * @param deleted whether it is a tombstone
 */
record StoredHeader(String identifier, String datestamp, List<String> sets, boolean deleted) {
    StoredHeader {
        sets = List.copyOf(sets);
    }

    /** Reads a {@code <header>} element. */
    static StoredHeader of(byte[] xml) {
        try {
            XmlCursor cursor = XmlCursor.over(xml);
            cursor.nextTag();
            boolean deleted = cursor.attribute("status").equals("deleted");
            String identifier = "";
            String datestamp = "";
            List<String> sets = new ArrayList<>();
            while (cursor.nextTag()) {
                if (cursor.isStart()) {
                    String name = cursor.name();
                    String text = cursor.content();
                    identifier = name.equals("identifier") ? text : identifier;
                    datestamp = name.equals("datestamp") ? text : datestamp;
                    if (name.equals("setSpec")) {
                        sets.add(text);
                    }
                }
            }
            return new StoredHeader(identifier, datestamp, sets, deleted);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A stored header is not well-formed", e);
        }
    }
}
