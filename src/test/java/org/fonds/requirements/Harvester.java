package org.fonds.requirements;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A harvester that shares no code with the product; hands every answer to {@link AnswersSeen}. */
final class Harvester {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String address;

    Harvester(String address) {
        this.address = address;
    }

    /** The address asked, which is the base URL unless another one is configured. */
    String address() {
        return address;
    }

    /** @param headers names and values by turns */
    Answer get(String query, String... headers) {
        return send(request(address + "?" + query, headers).GET());
    }

    Answer head(String query) {
        return send(request(address + "?" + query).method("HEAD", BodyPublishers.noBody()));
    }

    /** Sends the arguments as a form. */
    Answer post(String form, String... headers) {
        return send(request(address, headers).header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            AnswersSeen.add(answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError("no answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static HttpRequest.Builder request(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Every page of a list. */
    List<Answer> pages(String verb, String arguments) {
        List<Answer> pages = new ArrayList<>();
        pages.add(get("verb=" + verb + (arguments.isEmpty() ? "" : "&" + arguments)));
        for (String token = pages.get(0).token(); !token.isEmpty(); ) {
            Answer page = resume(verb, token);
            pages.add(page);
            token = page.token();
        }
        return pages;
    }

    Answer resume(String verb, String token) {
        return get("verb=" + verb + "&resumptionToken=" + encode(token));
    }

    /** The headers of a complete list of records; empty for noRecordsMatch. */
    List<Header> headers(String verb, String arguments) {
        return pages(verb, arguments).stream()
                .flatMap(page -> page.recordHeaders().stream())
                .toList();
    }

    /** The prefixes of the formats that the repository lists. */
    List<String> prefixes() {
        return get("verb=ListMetadataFormats").texts("metadataPrefix");
    }

    /** The setSpecs that the repository lists. */
    List<String> sets() {
        return pages("ListSets", "").stream()
                .flatMap(page -> page.texts("setSpec").stream())
                .toList();
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
