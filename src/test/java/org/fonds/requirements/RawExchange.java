package org.fonds.requirements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Sends bytes that no tidy client would, each over a connection of its own, and reads the first answer. */
final class RawExchange {
    private static final int PATIENCE_MILLIS = 3_000;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final InetSocketAddress server;

    private RawExchange(InetSocketAddress server) {
        this.server = server;
    }

    static RawExchange with(String address) {
        URI uri = URI.create(address);
        return new RawExchange(new InetSocketAddress(uri.getHost(), uri.getPort()));
    }

    /** The answer; empty where the server closed the connection without one. */
    Optional<Answer> send(byte[] request) {
        return exchange(request, false);
    }

    /** The same, and tells the server that nothing more will come. */
    Optional<Answer> sendAndHangUp(byte[] request) {
        return exchange(request, true);
    }

    private Optional<Answer> exchange(byte[] request, boolean hangUp) {
        try (Socket socket = new Socket()) {
            socket.connect(server, PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            if (hangUp) {
                socket.shutdownOutput();
            }
            return read(socket.getInputStream(), isHead(request));
        } catch (IOException e) {
            throw new UncheckedIOException(new String(request, StandardCharsets.ISO_8859_1), e);
        }
    }

    /** A server may refuse and close before it has read everything. */
    private static void write(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException refused) {
            // the answer, if there is one, says why
        }
    }

    private static boolean isHead(byte[] request) {
        return new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1).equals("HEAD ");
    }

    private static Optional<Answer> read(InputStream in, boolean head) throws IOException {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        while (true) {
            for (int end = endOfHead(got.toByteArray()); end >= 0; end = endOfHead(got.toByteArray())) {
                List<String> lines = lines(Arrays.copyOf(got.toByteArray(), end));
                byte[] rest = Arrays.copyOfRange(got.toByteArray(), end + END_OF_HEAD.length, got.size());
                int status = status(lines.get(0));
                if (status >= 200) {
                    HttpHeaders headers = headers(lines);
                    long length = head || status == 304 || status == 204
                            ? 0
                            : headers.firstValueAsLong("Content-Length").orElse(Long.MAX_VALUE);
                    return Optional.of(new Answer(status, headers, body(in, rest, length)));
                }
                got.reset(); // 100 Continue: the answer is still to come
                got.write(rest);
            }
            if (readMore(in, got) < 0) {
                return Optional.empty();
            }
        }
    }

    private static int status(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 2 || !parts[0].equals("HTTP/1.1")) {
            throw new AssertionError("no status line: " + line);
        }
        return Integer.parseInt(parts[1]);
    }

    private static byte[] body(InputStream in, byte[] begun, long length) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(begun);
        boolean more = true;
        while (more && body.size() < length) {
            more = readMore(in, body) >= 0;
        }
        return body.toByteArray();
    }

    private static int readMore(InputStream in, ByteArrayOutputStream got) throws IOException {
        byte[] buffer = new byte[8192];
        try {
            int count = in.read(buffer);
            if (count > 0) {
                got.write(buffer, 0, count);
            }
            return count;
        } catch (SocketException reset) {
            return -1;
        }
    }

    private static int endOfHead(byte[] got) {
        for (int i = 0; i + END_OF_HEAD.length <= got.length; i++) {
            if (Arrays.equals(got, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> lines(byte[] head) {
        return Arrays.asList(new String(head, StandardCharsets.ISO_8859_1).split("\r\n", -1));
    }

    private static HttpHeaders headers(List<String> lines) {
        TreeMap<String, List<String>> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }
}
