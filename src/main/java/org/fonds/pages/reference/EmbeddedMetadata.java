package org.fonds.pages.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A reference as meta elements of its page: Highwire's {@code citation_}, Dublin Core, and Zotero's own {@code z.} names,
 * the only ones that have an archive and a shelf-mark. There is no DC.coverage: Zotero takes that for the shelf-mark.
 */
public final class EmbeddedMetadata {
    /** One meta element. */
    public record Meta(String name, String content) {}

    private final List<Meta> metas = new ArrayList<>();

    private EmbeddedMetadata() {}

    /** The elements, in a fixed order. */
    public static List<Meta> of(Reference reference, String repository) {
        EmbeddedMetadata embedded = new EmbeddedMetadata();
        embedded.highwire(reference);
        embedded.dublinCore(reference);
        embedded.zotero(reference, repository);
        return List.copyOf(embedded.metas);
    }

    private void highwire(Reference reference) {
        add("citation_title", reference.title());
        all("citation_author", reference.named(Reference.Role.AUTHOR));
        add("citation_publication_date", reference.date().start().replace('-', '/'));
        all("citation_language", reference.languages());
        add("citation_abstract", reference.summary());
        add("citation_publisher", reference.collection());
        add("citation_public_url", reference.link());
    }

    private void dublinCore(Reference reference) {
        add("DC.title", reference.title());
        all("DC.creator", reference.named(Reference.Role.AUTHOR));
        all("DC.contributor", reference.named(Reference.Role.TRANSLATOR));
        all("DC.contributor", reference.named(Reference.Role.EDITOR));
        add("DC.date", reference.date().start());
        all("DC.language", reference.languages());
        add("DC.publisher", reference.collection());
        add("DC.description", reference.summary());
        all("DC.subject", reference.subjects());
        add("DC.source", source(reference.held()));
        add("DC.identifier", reference.link());
        add("DC.rights", reference.rights() == null ? "" : reference.rights().toString());
        add("DCTERMS.bibliographicCitation", reference.citation());
    }

    private static String source(Reference.Held held) {
        return held.shelfMark().isEmpty() ? held.archive() : held.archive() + ", " + held.shelfMark();
    }

    private void zotero(Reference reference, String repository) {
        add("z.itemType", "document");
        add("z.archive", reference.held().archive());
        add("z.archiveLocation", reference.held().shelfMark());
        add("z.callNumber", reference.held().shelfMark());
        add("z.libraryCatalog", repository);
    }

    private void all(String name, List<String> contents) {
        contents.forEach(content -> add(name, content));
    }

    private void add(String name, String content) {
        if (!content.isBlank()) {
            metas.add(new Meta(name, content));
        }
    }
}
