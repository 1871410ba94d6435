package org.fonds.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A plain harvester that shares no code with the product. */
public final class OaiClient {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;

    public OaiClient(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** An answer: status, headers and bytes as they came. */
    public HttpResponse<byte[]> get(String query) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(baseUrl + "?" + query)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The answer to a form sent by POST. */
    public HttpResponse<byte[]> post(String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(baseUrl))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The answer as a tree. */
    public Document document(String query) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(query);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(query + ": " + answer.statusCode());
        }
        return parse(answer.body());
    }

    public static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException(new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    /** All elements of a whole list, page after page. */
    public List<Element> list(String verb, String arguments, String element) throws IOException, InterruptedException {
        List<Element> all = new ArrayList<>();
        Document page = document("verb=" + verb + "&" + arguments);
        while (true) {
            all.addAll(elements(page, element));
            List<Element> tokens = elements(page, "resumptionToken");
            if (tokens.isEmpty() || tokens.get(0).getTextContent().isEmpty()) {
                return all;
            }
            page = document("verb=" + verb + "&resumptionToken="
                    + URLEncoder.encode(tokens.get(0).getTextContent(), StandardCharsets.UTF_8));
        }
    }

    /** The elements of the protocol with this name. */
    public static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagNameNS(OAI, name));
    }

    /** The texts of the protocol's elements with this name below {@code above}. */
    public static List<String> texts(Element above, String name) {
        return elements(above.getElementsByTagNameNS(OAI, name)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
