package org.fonds.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * An answer as it came, with the request that it answers. Its body is kept compressed and its tree only while memory
 * lasts, since a list may have many pages.
 */
final class Reply {
    private static final int EXCERPT = 300;

    private final String method;
    private final String query;
    private final int status;
    private final HttpHeaders headers;
    private final PackedBytes body;
    private final Instant at;
    private final int ledTo;
    private SoftReference<Optional<Document>> tree = new SoftReference<>(null);

    Reply(String method, String query, int status, HttpHeaders headers, byte[] body, Instant at) {
        this(method, query, status, headers, PackedBytes.of(body), at, 0);
    }

    private Reply(
            String method, String query, int status, HttpHeaders headers, PackedBytes body, Instant at, int ledTo) {
        this.method = method;
        this.query = query;
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.at = at;
        this.ledTo = ledTo;
    }

    /** The same redirect, with the status of the answer to which it led. */
    Reply leadingTo(int end) {
        return new Reply(method, query, status, headers, body, at, end);
    }

    /** The status to which this redirect led; 0 where it was not followed. */
    int ledTo() {
        return ledTo;
    }

    private static Optional<Document> parse(byte[] body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new org.xml.sax.helpers.DefaultHandler());
            return Optional.of(builder.parse(new ByteArrayInputStream(body)));
        } catch (SAXException | IOException illFormed) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a feature", e);
        }
    }

    /** As a person would repeat it. */
    String request() {
        return method + " ?" + query;
    }

    String method() {
        return method;
    }

    String query() {
        return query;
    }

    int status() {
        return status;
    }

    boolean isRedirect() {
        return status / 100 == 3 && status != 304;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    byte[] body() {
        return body.unpacked();
    }

    /** When it came, by the clock here. */
    Instant at() {
        return at;
    }

    /** Empty where it is not well formed. */
    Optional<Document> document() {
        Optional<Document> known = tree.get();
        if (known == null) {
            known = parse(body());
            tree = new SoftReference<>(known);
        }
        return known;
    }

    String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    /** What two answers to equal requests share. */
    String steady() {
        return steady(text());
    }

    /** The same of a text. */
    static String steady(String text) {
        return text.replaceAll("<responseDate>[^<]*</responseDate>", "")
                .replaceAll("<request[^>]*>[^<]*</request>", "")
                .replaceAll("(?s)<resumptionToken.*?(</resumptionToken>|/>)", "");
    }

    List<Element> elements(String name) {
        return document().map(of -> Elements.all(of, name)).orElse(List.of());
    }

    String first(String name) {
        return elements(name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    List<String> errors() {
        return elements("error").stream()
                .map(error -> error.getAttribute("code"))
                .toList();
    }

    boolean hasError(String... codes) {
        return errors().stream().anyMatch(List.of(codes)::contains);
    }

    List<Header> headers() {
        return elements("header").stream().map(Header::of).toList();
    }

    /** The text of the token; empty where there is none. */
    String token() {
        return first("resumptionToken");
    }

    /** The arguments sent, or empty where they cannot be told, as one is repeated or broken. */
    Optional<Map<String, String>> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            try {
                if (equals < 0
                        || arguments.put(
                                        pair.substring(0, equals),
                                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8))
                                != null) {
                    return Optional.empty();
                }
            } catch (IllegalArgumentException broken) {
                return Optional.empty();
            }
        }
        return Optional.of(arguments);
    }

    /** Its beginning, or its errors, for a reader of the report. */
    String excerpt() {
        List<String> errors = new ArrayList<>();
        elements("error").forEach(error -> errors.add(error.getAttribute("code") + ": " + error.getTextContent()));
        return errors.isEmpty() ? "HTTP " + status + " " + shortened(text()) : String.join("; ", errors);
    }

    private static String shortened(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "...";
    }
}
