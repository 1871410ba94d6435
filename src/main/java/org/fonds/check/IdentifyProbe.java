package org.fonds.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fonds.protocol.Granularity;
import org.w3c.dom.Element;

/** Identify (section 4.2) and what it claims of the records. */
final class IdentifyProbe implements Probe {
    private static final List<String> ORDER = List.of(
            "repositoryName",
            "baseURL",
            "protocolVersion",
            "adminEmail",
            "earliestDatestamp",
            "deletedRecord",
            "granularity",
            "compression",
            "description");
    private static final List<String> SINGLE = List.of(
            "repositoryName", "baseURL", "protocolVersion", "earliestDatestamp", "deletedRecord", "granularity");
    private static final Set<String> CODINGS =
            Set.of("gzip", "deflate", "compress", "br", "zstd", "x-gzip", "x-compress", "identity");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Override
    public Set<String> ids() {
        return Set.of("I-01", "I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-08", "I-10", "I-11");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply reply = endpoint.get(Queries.IDENTIFY);
        for (Element identify : reply.elements("Identify")) {
            structure(identify, reply, out);
            values(identify, reply, endpoint, out);
            lists(identify, reply, out);
            String earliest = Elements.text(identify, "earliestDatestamp");
            for (Header header : endpoint.list(Queries.RECORDS).headers()) {
                boolean later = header.datestamp().compareTo(earliest) >= 0;
                out.check(
                        "I-08",
                        reply,
                        later,
                        header.identifier() + " of " + header.datestamp() + " is older than " + earliest + ".",
                        header.toString());
            }
            out.unless(endpoint.list(Queries.RECORDS), "I-08");
        }
    }

    private static void structure(Element identify, Reply reply, Judgement out) {
        for (String name : SINGLE) {
            int count = Elements.named(identify, name).size();
            out.check("I-01", reply, count == 1, "There are " + count + " elements " + name + ".");
        }
        String name = Elements.text(identify, "repositoryName");
        out.check("I-01", reply, !name.isEmpty(), "repositoryName is empty.");
        List<Integer> places = Elements.children(identify).stream()
                .map(child -> ORDER.indexOf(child.getLocalName()))
                .toList();
        boolean ordered = places.equals(places.stream().sorted().toList()) && !places.contains(-1);
        out.check("I-10", reply, ordered, "The elements stand in another order.");
    }

    private static void values(Element identify, Reply reply, Endpoint endpoint, Judgement out) {
        String version = Elements.text(identify, "protocolVersion");
        out.check("I-02", reply, version.equals("2.0"), "protocolVersion is '" + version + "'.", version);
        String url = Elements.text(identify, "baseURL");
        boolean same = url.equals(endpoint.baseUrl().toString());
        out.check("I-03", reply, same, "baseURL is '" + url + "', asked was " + endpoint.baseUrl() + ".", url);
        String deleted = Elements.text(identify, "deletedRecord");
        boolean known = Set.of("no", "transient", "persistent").contains(deleted);
        out.check("I-05", reply, known, "deletedRecord is '" + deleted + "'.", deleted);
        String granularity = Elements.text(identify, "granularity");
        boolean either =
                Set.of(Granularity.DAY.text(), Granularity.SECOND.text()).contains(granularity);
        out.check("I-06", reply, either, "granularity is '" + granularity + "'.", granularity);
        String earliest = Elements.text(identify, "earliestDatestamp");
        boolean fits = Dates.isDatestamp(earliest, granularity);
        out.check(
                "I-07",
                reply,
                fits,
                "earliestDatestamp is '" + earliest + "', granularity '" + granularity + "'.",
                earliest);
    }

    private static void lists(Element identify, Reply reply, Judgement out) {
        List<Element> emails = Elements.named(identify, "adminEmail");
        out.check("I-04", reply, !emails.isEmpty(), "There is no adminEmail.");
        for (Element email : emails) {
            String address = email.getTextContent();
            boolean shaped = EMAIL.matcher(address).matches();
            out.check("I-04", reply, shaped, "'" + address + "' is no address.", address);
        }
        for (Element compression : Elements.named(identify, "compression")) {
            String coding = compression.getTextContent();
            out.check("I-11", reply, CODINGS.contains(coding), "'" + coding + "' is not registered.", coding);
        }
        out.doesNotApply("I-11", "Identify names no compression.");
    }
}
