package org.fonds.harvest;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A server on bare sockets, which can send whatever bytes in whatever way; one request a connection. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        return thread;
    });
    private final Behaviour behaviour;
    private final AtomicInteger count = new AtomicInteger();

    /** A request: its arguments, decoded, what number of request it is, and its headers in lower case. */
    record Asked(Map<String, String> arguments, int number, String path, Map<String, String> headers) {
        String argument(String name) {
            return arguments.getOrDefault(name, "");
        }

        boolean is(String verb) {
            return argument("verb").equals(verb);
        }

        boolean acceptsGzip() {
            return headers.getOrDefault("accept-encoding", "").contains("gzip");
        }
    }

    /** Answers a request on the connection, which is closed afterwards. */
    @FunctionalInterface
    interface Behaviour {
        void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
    }

    RawServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    URI baseUrl() {
        return URI.create("http://localhost:" + socket.getLocalPort() + "/oai");
    }

    int requests() {
        return count.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            if (line == null) {
                return;
            }
            Map<String, String> headers = new HashMap<>();
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                String[] parts = header.split(":", 2);
                headers.put(parts[0].toLowerCase(java.util.Locale.ROOT), parts[1].strip());
            }
            String[] target = line.split(" ", -1)[1].split("\\?", 2);
            Asked asked = new Asked(
                    arguments(target.length > 1 ? target[1] : ""), count.incrementAndGet(), target[0], headers);
            OutputStream out = connection.getOutputStream();
            behaviour.answer(asked, out);
            out.flush();
        } catch (IOException e) {
            // The harvester has hung up, as it may.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> arguments(String query) {
        Map<String, String> arguments = new HashMap<>();
        for (String part : query.split("&", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                arguments.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return arguments;
    }

    /** Sends a whole answer with a right length. */
    static void send(OutputStream out, int status, String headers, byte[] body) throws IOException {
        out.write(("HTTP/1.1 " + status + " Said\r\nContent-Type: text/xml\r\nConnection: close\r\n" + headers
                        + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
    }

    static void send(OutputStream out, String xml) throws IOException {
        send(out, 200, "", xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
