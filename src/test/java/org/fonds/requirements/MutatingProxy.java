package org.fonds.requirements;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Stands before an endpoint and spoils its answers in one way at a time. */
final class MutatingProxy implements AutoCloseable {
    static {
        // without this, each small answer waits 40 ms for the client's acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String target;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final List<String> before = new CopyOnWriteArrayList<>();
    private volatile @Nullable Mutant mutant;

    MutatingProxy(String target) throws IOException {
        this.target = target;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oai", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/oai");
    }

    void mutate(@Nullable Mutant next) {
        before.clear();
        mutant = next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String sent = exchange.getRequestURI().getRawQuery();
            String query = exchange.getRequestMethod().equals("POST") ? form : sent == null ? "" : sent;
            Mutant now = mutant;
            String request = exchange.getRequestMethod() + " " + query;
            boolean hit = now != null && now.isAbout(request, before);
            before.add(request);
            String asked = hit && now != null ? now.query(query) : query;
            send(exchange, fetch(exchange, asked), hit ? now : null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> fetch(HttpExchange exchange, String query) throws IOException, InterruptedException {
        boolean post = exchange.getRequestMethod().equals("POST");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(post ? target : target + "?" + query));
        String coding = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (coding != null) {
            request.header("Accept-Encoding", coding);
        }
        if (post) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(query));
        } else {
            request.method(exchange.getRequestMethod(), BodyPublishers.noBody());
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void send(HttpExchange exchange, HttpResponse<byte[]> real, @Nullable Mutant hit) throws IOException {
        int status = hit == null ? real.statusCode() : hit.status(real.statusCode());
        real.headers()
                .firstValue("Content-Type")
                .ifPresent(
                        type -> exchange.getResponseHeaders().set("Content-Type", hit == null ? type : hit.type(type)));
        real.headers()
                .firstValue("Content-Encoding")
                .ifPresent(coding -> exchange.getResponseHeaders().set("Content-Encoding", coding));
        byte[] body = real.body();
        if (real.headers().firstValue("Content-Encoding").isEmpty()) {
            String text = new String(body, StandardCharsets.UTF_8)
                    .replace(target, address().toString());
            body = (hit == null ? text : hit.body(text)).getBytes(StandardCharsets.UTF_8);
            if (hit != null && hit.compresses()) {
                exchange.getResponseHeaders().set("Content-Encoding", hit.replacement());
                body = gzip(body);
            }
        }
        boolean none = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none || body.length == 0 ? -1 : body.length);
        if (!none && body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
