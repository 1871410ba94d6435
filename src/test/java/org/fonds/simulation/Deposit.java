package org.fonds.simulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.store.Change;
import org.fonds.store.Rendition;
import org.fonds.store.SourceDocumentCopy;

/** Records made by hand in two formats, as ingest would publish them. */
final class Deposit {
    static final MetadataFormat DC = new MetadataFormat(
            MetadataPrefix.OAI_DC,
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            "http://www.openarchives.org/OAI/2.0/oai_dc/");
    static final MetadataFormat NOTE =
            new MetadataFormat(new MetadataPrefix("note"), "http://example.org/note.xsd", "http://example.org/note");

    private static final String SOURCE = "pages";
    private static final String PREFIX = "oai:archive.example.org:";

    private Deposit() {}

    static OaiIdentifier identifier(String number) {
        return new OaiIdentifier(PREFIX + number);
    }

    static Change.Put put(String number, String text, Collection<String> sets) {
        return new Change.Put(
                identifier(number),
                SOURCE,
                false,
                LocalDate.of(2026, 11, 22),
                new SourceDocumentCopy(number, "page", text.getBytes(StandardCharsets.UTF_8)),
                sets.stream()
                        .map(spec -> new SetDescription(new SetSpec(spec), "The set " + spec, null))
                        .toList(),
                List.of(rendition(DC, text), rendition(NOTE, text)));
    }

    static Change.Remove remove(String number) {
        return new Change.Remove(identifier(number), SOURCE, Long.MAX_VALUE);
    }

    private static Rendition rendition(MetadataFormat format, String text) {
        String body = "<metadata><text xmlns=\"" + format.namespace() + "\">" + text + "</text></metadata>";
        return new Rendition(format.prefix(), body.getBytes(StandardCharsets.UTF_8), "hand");
    }
}
