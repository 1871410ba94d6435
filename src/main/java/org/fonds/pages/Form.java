package org.fonds.pages;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.protocol.MetadataFormat;

/**
 * A form in which a record is had from its address.
 *
 * @param name its name in {@code ?format=}: that of a bibliographic format, or a metadataPrefix
 * @param type its media type
 * @param profile the namespace by which formats of one media type are told apart; empty for none
 * @param extension of a file that holds it
 */
record Form(String name, MediaType type, String profile, String extension) {
    static final Form HTML = new Form("html", MediaType.TEXT_HTML_TYPE, "", "html");
    static final Form JSON_LD = new Form("jsonld", new MediaType("application", "ld+json"), "", "jsonld");
    static final Form CSL =
            new Form("csl", new MediaType("application", "vnd.citationstyles.csl+json"), "", "csl.json");
    static final Form BIBTEX = new Form("bibtex", new MediaType("application", "x-bibtex"), "", "bib");
    static final Form RIS = new Form("ris", new MediaType("application", "x-research-info-systems"), "", "ris");

    private static final MediaType XML = MediaType.APPLICATION_XML_TYPE;
    private static final Map<String, MediaType> OF_PREFIX = Map.of(
            "mods", new MediaType("application", "mods+xml"),
            "marcxml", new MediaType("application", "marcxml+xml"),
            "edm", new MediaType("application", "rdf+xml"));

    /** The form of a metadata format. */
    static Form of(MetadataFormat format) {
        String prefix = format.prefix().value();
        return new Form(prefix, OF_PREFIX.getOrDefault(prefix, XML), format.namespace(), prefix + ".xml");
    }

    /** All forms of a record, the page first. */
    static List<Form> of(List<MetadataFormat> formats) {
        List<Form> forms = new ArrayList<>(List.of(HTML, JSON_LD, CSL, BIBTEX, RIS));
        formats.forEach(format -> forms.add(of(format)));
        return forms;
    }

    /**
     * The form that a client wants.
     *
     * @param name what it asked for by name; empty where it did not
     * @param acceptable what it takes, the dearest first
     */
    static Optional<Form> wanted(List<Form> forms, String name, List<MediaType> acceptable) {
        return name.isEmpty()
                ? acceptable.stream()
                        .flatMap(type -> forms.stream().filter(form -> form.isIn(type)))
                        .findFirst()
                : forms.stream().filter(form -> form.name.equals(name)).findFirst();
    }

    private boolean isIn(MediaType accepted) {
        String asked = accepted.getParameters().getOrDefault("profile", "");
        boolean sameProfile = asked.isEmpty() || asked.replace("\"", "").equals(profile);
        boolean isXml =
                accepted.getSubtype().equals("xml") && (type.getSubtype().equals("xml") || !asked.isEmpty());
        return sameProfile && (isXml || type.isCompatible(new MediaType(accepted.getType(), accepted.getSubtype())));
    }
}
