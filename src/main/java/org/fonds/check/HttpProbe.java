package org.fonds.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.w3c.dom.Element;

/** HTTP itself (section 3.1): methods, codings, encoded arguments. */
final class HttpProbe implements Probe {
    private static final String ALL_CODINGS = "gzip, deflate, br, compress";

    @Override
    public Set<String> ids() {
        return Set.of("H-01", "H-02", "H-06", "H-07", "H-08", "H-09", "H-10", "H-11", "H-13");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        List<String> queries = new ArrayList<>(
                List.of(Queries.IDENTIFY, Queries.FORMATS, Queries.SETS, Queries.RECORDS, Queries.IDENTIFIERS));
        for (Header header :
                endpoint.get(Queries.RECORDS).headers().stream().limit(1).toList()) {
            queries.add(Queries.record(header.identifier(), "oai_dc"));
            encoded(header.identifier(), endpoint, out);
        }
        for (String query : queries) {
            methods(query, endpoint, out);
        }
        Reply turned = endpoint.get(turned(Queries.RECORDS));
        boolean same = turned.steady().equals(endpoint.get(Queries.RECORDS).steady());
        out.check("H-10", turned, same, "With its arguments in another order the request has another answer.");
        codings(endpoint, out);
        Reply head = endpoint.head(Queries.IDENTIFY);
        boolean sound = head.status() > 0 && head.status() < 500 && head.body().length == 0;
        out.check("H-13", head, sound, "HEAD is answered by HTTP " + head.status() + ".");
    }

    private static String turned(String query) {
        List<String> arguments = new ArrayList<>(List.of(query.split("&", -1)));
        Collections.reverse(arguments);
        return String.join("&", arguments);
    }

    private static void methods(String query, Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply got = endpoint.get(query);
        boolean answered = !got.elements("request").isEmpty()
                && (got.errors().isEmpty() || got.hasError("noSetHierarchy", "noRecordsMatch"));
        out.check("H-01", got, answered, "GET is not answered as it should.");
        String coding = got.header("Content-Encoding");
        boolean plain = coding.isEmpty() || coding.equals("identity");
        out.check("H-06", got, plain, "Content-Encoding is " + coding + ", which was not asked for.", coding);
        Reply posted = endpoint.post(query);
        boolean same = posted.status() == 200 && posted.steady().equals(got.steady());
        out.check("H-02", posted, same, "POST is answered otherwise than GET.");
        boolean stays = posted.status() / 100 != 3 && !posted.hasError("badVerb");
        out.check("H-11", posted, stays, "POST is redirected, or its arguments are lost.");
    }

    /** The identifier with every special character encoded is decoded once; encoded twice it is another one. */
    private static void encoded(String identifier, Endpoint endpoint, Judgement out) throws InterruptedException {
        Reply once = endpoint.get(Queries.record(identifier, "oai_dc"));
        boolean found =
                once.headers().stream().anyMatch(header -> header.identifier().equals(identifier));
        out.check("H-09", once, found, "The encoded identifier is not found.");
        Reply twice = endpoint.get(Queries.record(Query.encode(identifier), "oai_dc"));
        boolean refused = twice.hasError("idDoesNotExist", "badArgument");
        out.check("H-09", twice, refused, "An identifier that is encoded twice is found: it is decoded twice.");
    }

    private static void codings(Endpoint endpoint, Judgement out) throws InterruptedException {
        List<String> named = endpoint.get(Queries.IDENTIFY).elements("compression").stream()
                .map(Element::getTextContent)
                .toList();
        Reply plain = endpoint.get(Queries.RECORDS);
        for (String coding : named) {
            Reply packed = endpoint.get(Queries.RECORDS, coding);
            String used = packed.header("Content-Encoding");
            boolean known = coding.equals("gzip") || coding.equals("deflate");
            boolean same = used.equals(coding) && (!known || unpacked(packed, coding, plain));
            out.check(
                    "H-07", packed, coding.equals("identity") || same, "'" + coding + "' is not used, or wrong.", used);
        }
        out.doesNotApply("H-07", "Identify names no compression.");
        Reply any = endpoint.get(Queries.RECORDS, ALL_CODINGS);
        String used = any.header("Content-Encoding");
        boolean announced = used.isEmpty() || used.equals("identity") || named.contains(used);
        out.check("H-08", any, announced, "'" + used + "' is used, but Identify does not name it.", used);
    }

    private static boolean unpacked(Reply packed, String coding, Reply plain) {
        try (ByteArrayInputStream bytes = new ByteArrayInputStream(packed.body());
                InflaterInputStream in =
                        coding.equals("gzip") ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Reply.steady(text).equals(plain.steady());
        } catch (IOException broken) {
            return false;
        }
    }
}
