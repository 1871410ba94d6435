package org.fonds.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The web server before a library that makes answers of arguments: by GET and POST, and nothing else. */
final class HttpFront implements AutoCloseable {
    /** Makes an answer. */
    @FunctionalInterface
    interface Answers {
        String to(Map<String, List<String>> arguments) throws IOException;
    }

    private final HttpServer server;
    private volatile Answers answers = arguments -> "";

    HttpFront() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/oai", this::answer);
        server.start();
    }

    /** What answers: made after the server, as it has to know the address. */
    void answerBy(Answers ready) {
        answers = ready;
    }

    URI baseUrl() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/oai");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = exchange.getRequestURI().getRawQuery();
            String form = exchange.getRequestMethod().equals("POST") ? body : query == null ? "" : query;
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            try {
                send(exchange, 200, answers.to(arguments(form)));
            } catch (RuntimeException broken) {
                send(exchange, 500, broken.toString());
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] answer = text.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : answer.length);
        if (!head) {
            exchange.getResponseBody().write(answer);
        }
    }

    private static Map<String, List<String>> arguments(String form) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                arguments
                        .computeIfAbsent(parts[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return arguments;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
