package org.fonds.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fonds.xml.Namespaces;
import org.w3c.dom.Element;

/** Records and their headers (section 2.5), in lists and one by one. */
final class RecordProbe implements Probe {
    @Override
    public Set<String> ids() {
        return Set.of(
                "R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-07", "R-08", "R-09", "R-10", "G-01", "G-02", "G-08");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply identify = endpoint.get(Queries.IDENTIFY);
        Listing list = endpoint.list(Queries.RECORDS);
        Set<String> seen = new HashSet<>();
        for (Reply page : list.pages()) {
            for (Header header : page.headers()) {
                boolean first = seen.add(header.identifier());
                out.check("R-02", page, first, header.identifier() + " is listed twice.", header.toString());
                header(header, page, identify, out);
            }
            page.elements("record").forEach(each -> form(each, page, out));
        }
        out.doesNotApply("R-06", "deletedRecord is " + identify.first("deletedRecord") + ".");
        out.doesNotApply("R-08", "No record says where it is from.");
        out.doesNotApply("R-09", "No record has a rights container.");
        single(list, endpoint, out);
        same(list, endpoint.list(Queries.IDENTIFIERS), endpoint, out);
        out.unless(list, "R-02", "R-10");
    }

    private static void header(Header header, Reply page, Reply identify, Judgement out) {
        String shown = header.toString();
        String identifier = header.identifier();
        out.check("R-01", page, DescriptionProbe.isUri(identifier), "'" + identifier + "' is no URI.", shown);
        String granularity = identify.first("granularity");
        boolean real = Dates.isDatestamp(header.datestamp(), granularity);
        out.check("R-03", page, real, "'" + header.datestamp() + "' is not of " + granularity + ".", shown);
        String said = page.first("responseDate");
        boolean past = header.datestamp().compareTo(said) <= 0;
        out.check("R-04", page, past, header.datestamp() + " lies after the responseDate " + said + ".", shown);
        if (identify.first("deletedRecord").equals("no")) {
            out.check(
                    "R-06", page, !header.isDeleted(), identifier + " is deleted, Identify says there is none.", shown);
        }
        boolean known = header.status().isEmpty() || header.isDeleted();
        out.check("R-05", page, known, "The status is '" + header.status() + "'.", shown);
    }

    private static void form(Element whole, Reply page, Judgement out) {
        List<Element> parts = Elements.children(whole);
        List<String> names = parts.stream().map(Element::getLocalName).toList();
        String shown = names.toString();
        boolean deleted =
                Elements.named(whole, "header").stream().map(Header::of).anyMatch(Header::isDeleted);
        boolean complete = deleted || names.contains("metadata");
        out.check("R-05", page, complete, "A record that is not deleted has no metadata.", shown);
        boolean ordered = String.join(" ", names).matches("header( metadata)?( about)*");
        out.check("R-07", page, ordered, "The order in a record is " + shown + ".", shown);
        for (Element about : Elements.named(whole, "about")) {
            List<Element> within = Elements.children(about);
            boolean one =
                    within.size() == 1 && !Elements.namespace(within.get(0)).equals(Namespaces.OAI_PMH);
            out.check("R-07", page, one, "An about does not hold exactly one foreign element.", shown);
            within.forEach(container -> container(container, page, out));
        }
        if (deleted) {
            out.check("G-08", page, names.equals(List.of("header")), "A deleted record has more than a header.", shown);
        }
    }

    private static void container(Element container, Reply page, Judgement out) {
        List<String> names =
                Elements.children(container).stream().map(Element::getLocalName).toList();
        if ("provenance".equals(container.getLocalName())) {
            boolean sound = names.equals(List.of("originDescription"))
                    && isOrigin(Elements.children(container).get(0));
            out.check("R-08", page, sound, "The provenance container is not complete.", names.toString());
        } else if ("rights".equals(container.getLocalName())) {
            boolean one = names.equals(List.of("rightsReference")) || names.equals(List.of("rightsDefinition"));
            out.check("R-09", page, one, "There is not exactly one reference or definition.", names.toString());
        }
    }

    private static boolean isOrigin(Element origin) {
        List<String> names =
                Elements.children(origin).stream().map(Element::getLocalName).toList();
        return origin.hasAttribute("harvestDate")
                && origin.hasAttribute("altered")
                && names.containsAll(List.of("baseURL", "identifier", "datestamp", "metadataNamespace"));
    }

    private static void same(Listing records, Listing identifiers, Endpoint endpoint, Judgement out)
            throws InterruptedException {
        out.unless(identifiers, "R-10");
        if (records.complete() && identifiers.complete()) {
            Set<Header> one = new HashSet<>(records.headers());
            one.removeAll(new HashSet<>(identifiers.headers()));
            Set<Header> other = new HashSet<>(identifiers.headers());
            other.removeAll(new HashSet<>(records.headers()));
            boolean same = (one.isEmpty() && other.isEmpty())
                    || Changes.explain(List.copyOf(one), List.copyOf(other), endpoint);
            String differ = "only with records: " + one + ", only with identifiers: " + other;
            out.check("R-10", identifiers.firstPage(), same, "The two lists differ.", same ? "" : differ);
        }
    }

    private static void single(Listing list, Endpoint endpoint, Judgement out) throws InterruptedException {
        boolean deleted = false;
        boolean living = false;
        for (Header header : list.headers()) {
            if (header.isDeleted() ? !deleted : !living) {
                deleted |= header.isDeleted();
                living |= !header.isDeleted();
                Reply reply = endpoint.get(Queries.record(header.identifier(), "oai_dc"));
                boolean one = reply.elements("record").size() == 1
                        && reply.first("identifier").equals(header.identifier());
                out.check("G-01", reply, one, header.identifier() + " cannot be fetched alone.");
                for (Header alone : reply.headers()) {
                    out.check("G-02", reply, alone.equals(header), "Alone: " + alone + ", in the list: " + header);
                }
                reply.elements("record").forEach(each -> form(each, reply, out));
            }
        }
        out.doesNotApply("G-08", "No deleted record was found.");
    }
}
