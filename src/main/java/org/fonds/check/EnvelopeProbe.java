package org.fonds.check;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.xml.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What every answer shares (sections 3.2 and 3.6): looks at all that was
 * answered, asks for nothing.
 */
final class EnvelopeProbe implements Probe {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);
    private static final Set<String> VERBS =
            Set.of("Identify", "ListMetadataFormats", "ListSets", "ListIdentifiers", "ListRecords", "GetRecord");
    private static final Set<String> CODES = Set.of(
            "badArgument",
            "badResumptionToken",
            "badVerb",
            "cannotDisseminateFormat",
            "idDoesNotExist",
            "noRecordsMatch",
            "noMetadataFormats",
            "noSetHierarchy");

    @Override
    public Set<String> ids() {
        return Set.of("E-01", "E-02", "E-03", "E-04", "E-05", "E-06", "E-07", "E-08", "E-09", "E-10", "E-12", "E-13");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        String base = endpoint.get(Queries.IDENTIFY).first("baseURL");
        for (Reply reply : endpoint.replies()) {
            boolean packed = !reply.header("Content-Encoding").isEmpty();
            if (reply.status() == 200 && !reply.method().equals("HEAD") && !packed) {
                text(reply, out);
                reply.document().ifPresent(document -> envelope(document, reply, base, out));
            }
        }
        out.doesNotApply("E-12", "No error was sent.");
        out.doesNotApply("E-13", "No error was sent.");
    }

    private static void text(Reply reply, Judgement out) {
        boolean utf8 = isUtf8(reply.body());
        out.check("E-01", reply, reply.document().isPresent() && utf8, "It is no well-formed XML in UTF-8.");
        boolean declared = reply.text().matches("(?s)<\\?xml version=[\"']1\\.0[\"'] encoding=[\"'](?i:utf-8)[\"'].*");
        out.check("E-02", reply, declared, "There is no XML declaration with version 1.0 and UTF-8.");
    }

    private static boolean isUtf8(byte[] body) {
        try {
            java.nio.charset.StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(body));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    private static void envelope(Document document, Reply reply, String base, Judgement out) {
        Element root = document.getDocumentElement();
        boolean named = Elements.is(root, "OAI-PMH");
        out.check("E-03", reply, named, "The root is " + root.getNodeName() + " in " + Elements.namespace(root) + ".");
        boolean paired = Elements.pairs(root, Namespaces.OAI_PMH, Namespaces.OAI_PMH_SCHEMA);
        out.check("E-04", reply, paired, "schemaLocation does not pair the namespace with OAI-PMH.xsd.");
        order(root, reply, out);
        dates(Elements.text(root, "responseDate"), reply, out);
        Elements.named(root, "request").forEach(request -> echo(request, reply, base, out));
        for (Element error : Elements.named(root, "error")) {
            String code = error.getAttribute("code");
            out.check("E-12", reply, CODES.contains(code), "'" + code + "' is no code.", code);
            boolean told = !error.getTextContent().isBlank();
            out.check("E-13", reply, told, "An error has no text.", code);
        }
    }

    private static void order(Element root, Reply reply, Judgement out) {
        List<String> names = Elements.children(root).stream()
                .map(child -> String.valueOf(child.getLocalName()))
                .toList();
        String line = String.join(" ", names);
        String verb =
                reply.arguments().map(sent -> sent.getOrDefault("verb", "")).orElse("");
        String content = VERBS.contains(verb) ? "(error( error)*|" + verb + ")" : "error( error)*";
        out.check(
                "E-05", reply, line.matches("responseDate request " + content), "The children are " + line + ".", line);
    }

    private static void dates(String date, Reply reply, Judgement out) {
        boolean utc = Dates.isSecond(date);
        out.check("E-06", reply, utc, "responseDate is '" + date + "'.", date);
        if (utc) {
            Duration apart = Duration.between(Instant.parse(date), reply.at()).abs();
            boolean near = apart.compareTo(CLOCK_TOLERANCE) <= 0;
            out.check("E-07", reply, near, date + " is " + apart.toMinutes() + " minutes off.", date);
        }
    }

    private static void echo(Element request, Reply reply, String base, Judgement out) {
        String url = request.getTextContent().strip();
        out.check("E-08", reply, url.equals(base), "request says '" + url + "', Identify says '" + base + "'.", url);
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < request.getAttributes().getLength(); i++) {
            var attribute = request.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                attributes.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        String shown = attributes.toString();
        if (reply.hasError("badVerb", "badArgument")) {
            out.check("E-10", reply, attributes.isEmpty(), "request repeats attributes beside such an error.", shown);
        } else {
            reply.arguments().ifPresent(sent -> {
                boolean same = attributes.equals(sent)
                        || (attributes.isEmpty() && !reply.errors().isEmpty());
                out.check("E-09", reply, same, "request repeats " + attributes + ", sent was " + sent + ".", shown);
            });
        }
    }
}
