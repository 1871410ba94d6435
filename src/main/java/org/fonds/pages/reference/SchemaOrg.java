package org.fonds.pages.reference;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reference as JSON-LD in the words of schema.org: an {@code ArchiveComponent}, with who holds it and where in the
 * archive it lies. Names of people stay text, since nobody says whether a name is a person's.
 */
public final class SchemaOrg {
    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable URI licence;
    private final String publisher;

    /**
     * @param publisher who publishes the record: the repository
     * @param licence of the metadata; null where none is configured
     */
    public SchemaOrg(String publisher, @Nullable URI licence) {
        this.publisher = publisher;
        this.licence = licence;
    }

    /** The document. */
    public String of(Reference reference) {
        return JSON.writeValueAsString(object(reference));
    }

    /** The document as it may stand inside a script element: no character in it ends one. */
    public String embedded(Reference reference) {
        return of(reference)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Map<String, Object> object(Reference reference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@context", "https://schema.org/");
        object.put("@type", List.of("ArchiveComponent", "CreativeWork"));
        object.put("@id", reference.link());
        object.put("mainEntityOfPage", reference.page().toString());
        object.put("identifier", reference.identifier().value());
        object.put("name", reference.title());
        put(object, "url", reference.link());
        put(object, "author", reference.named(Reference.Role.AUTHOR));
        put(object, "translator", reference.named(Reference.Role.TRANSLATOR));
        put(object, "editor", reference.named(Reference.Role.EDITOR));
        put(object, "funder", reference.named(Reference.Role.SPONSOR));
        put(object, "dateCreated", date(reference.date()));
        put(object, "abstract", reference.summary());
        put(object, "inLanguage", reference.languages());
        put(object, "keywords", reference.subjects());
        put(object, "genre", reference.genre());
        put(object, "creditText", reference.citation());
        held(object, reference.held());
        named(object, "isPartOf", "Collection", reference.collection());
        put(object, "license", String.valueOf(reference.rights() == null ? "" : reference.rights()));
        named(object, "sdPublisher", "Organization", publisher);
        put(object, "sdLicense", licence == null ? "" : licence.toString());
        return object;
    }

    private static String date(Reference.Dated date) {
        return date.end().isEmpty() ? date.start() : date.start() + "/" + date.end();
    }

    private static void held(Map<String, Object> object, Reference.Held held) {
        named(object, "holdingArchive", "ArchiveOrganization", held.archive());
        put(object, "itemLocation", held.shelfMark());
    }

    private static void named(Map<String, Object> object, String property, String type, String name) {
        if (!name.isBlank()) {
            object.put(property, Map.of("@type", type, "name", name));
        }
    }

    private static void put(Map<String, Object> object, String property, String text) {
        if (!text.isBlank()) {
            object.put(property, text);
        }
    }

    private static void put(Map<String, Object> object, String property, List<String> texts) {
        if (!texts.isEmpty()) {
            object.put(property, texts.size() == 1 ? texts.get(0) : texts);
        }
    }
}
