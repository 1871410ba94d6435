package org.fonds.check;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.fonds.xml.Namespaces;
import org.w3c.dom.Element;

/** The descriptions of a repository and the guidelines for each kind. */
final class DescriptionProbe implements Probe {
    private static final String RIGHTS_ENTITY = "http://www.openarchives.org/OAI/2.0/entity#metadata";

    @Override
    public Set<String> ids() {
        return Set.of("I-12", "I-13", "I-14", "I-15", "I-16", "I-17", "I-18");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply reply = endpoint.get(Queries.IDENTIFY);
        for (Element description : reply.elements("description")) {
            List<Element> within = Elements.children(description);
            boolean one =
                    within.size() == 1 && !Elements.namespace(within.get(0)).equals(Namespaces.OAI_PMH);
            out.check("I-18", reply, one, "A description does not hold exactly one foreign element.");
            for (Element content : within) {
                judge(content, reply, endpoint, out);
            }
        }
        ids().forEach(id -> out.doesNotApply(id, "Identify has no such description."));
    }

    private static void judge(Element content, Reply reply, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        List<Element> parts = Elements.children(content);
        switch (String.valueOf(content.getLocalName())) {
            case "oai-identifier" -> identifiers(content, reply, endpoint, out);
            case "friends" ->
                out.check(
                        "I-15",
                        reply,
                        parts.stream().allMatch(DescriptionProbe::isFriend),
                        "There is something else than baseURL elements with absolute addresses.");
            case "branding" ->
                out.check(
                        "I-16",
                        reply,
                        Elements.namespace(content).equals(Namespaces.OAI_BRANDING)
                                && !parts.isEmpty()
                                && parts.stream().allMatch(DescriptionProbe::isBrand),
                        "It is not made of collectionIcon and metadataRendering.");
            case "rightsManifest" ->
                out.check(
                        "I-17",
                        reply,
                        content.getAttribute("appliesTo").equals(RIGHTS_ENTITY)
                                && parts.stream().anyMatch(part -> "rights".equals(part.getLocalName())),
                        "appliesTo is '" + content.getAttribute("appliesTo") + "', or there is no rights element.");
            default -> {}
        }
    }

    private static boolean isFriend(Element part) {
        String url = part.getTextContent().strip();
        return "baseURL".equals(part.getLocalName()) && url.matches("https?://[^\\s/]+\\S*");
    }

    private static boolean isBrand(Element part) {
        return switch (String.valueOf(part.getLocalName())) {
            case "collectionIcon" -> !text(part, "url").isEmpty();
            case "metadataRendering" -> part.hasAttribute("metadataNamespace") && part.hasAttribute("mimeType");
            default -> false;
        };
    }

    private static void identifiers(Element content, Reply reply, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        String repository = text(content, "repositoryIdentifier");
        String sample = text(content, "sampleIdentifier");
        String start = "oai:" + repository + ":";
        boolean sound = Elements.namespace(content).equals(Namespaces.OAI_IDENTIFIER)
                && text(content, "scheme").equals("oai")
                && repository.matches("[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+")
                && text(content, "delimiter").equals(":")
                && sample.startsWith(start)
                && isUri(sample);
        out.check("I-12", reply, sound, "scheme, repositoryIdentifier, delimiter and sample do not agree.");
        for (Header header : endpoint.list(Queries.RECORDS).headers()) {
            boolean own = header.identifier().startsWith(start);
            out.check("I-13", reply, own, header.identifier() + " does not begin with " + start, header.toString());
        }
        out.unless(endpoint.list(Queries.RECORDS), "I-13");
        Reply fetched = endpoint.get(Queries.record(sample, "oai_dc"));
        out.check("I-14", fetched, fetched.errors().isEmpty(), "The sample " + sample + " cannot be fetched.");
    }

    static boolean isUri(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException none) {
            return text.matches("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+") && text.startsWith("oai:");
        }
    }

    private static String text(Element above, String name) {
        return Elements.children(above).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse("");
    }
}
