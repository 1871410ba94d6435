package org.fonds.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list harvested once, to learn the addresses of its pages.
 *
 * @param paths of all its pages, in order
 * @param records on each
 */
record Walk(List<String> paths, List<Integer> records) {
    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");
    private static final Pattern HEADER = Pattern.compile("<header[ >]");

    /** Told of each page. */
    interface Taker {
        void take(int number, byte[] page) throws IOException;
    }

    static Walk of(String host, int port, String endpoint, String verb, String arguments, Taker taker)
            throws IOException {
        List<String> paths = new ArrayList<>();
        List<Integer> records = new ArrayList<>();
        String path = endpoint + "?verb=" + verb + arguments;
        try (Connection connection = new Connection(host, port)) {
            while (!path.isEmpty()) {
                ByteArrayOutputStream page = new ByteArrayOutputStream();
                connection.ask(Requests.get(path, false), page);
                taker.take(paths.size(), page.toByteArray());
                String xml = page.toString(StandardCharsets.UTF_8);
                paths.add(path);
                records.add((int) HEADER.matcher(xml).results().count());
                Matcher token = TOKEN.matcher(xml.substring(Math.max(0, xml.length() - 2000)));
                path = token.find() ? endpoint + "?verb=" + verb + "&resumptionToken=" + token.group(1) : "";
            }
        }
        return new Walk(List.copyOf(paths), List.copyOf(records));
    }

    int size() {
        return paths.size();
    }

    Requests requests(String host, int port, boolean gzip) {
        return new Requests(
                host, port, paths.stream().map(path -> Requests.get(path, gzip)).toList(), records);
    }

    /** Some of the pages. */
    Walk part(List<Integer> numbers) {
        return new Walk(
                numbers.stream().map(paths::get).toList(),
                numbers.stream().map(records::get).toList());
    }

    /** The same pages at other addresses. */
    Walk at(List<String> others) {
        return new Walk(others, records);
    }
}
