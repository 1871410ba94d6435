package org.fonds.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that does with its connection what no tidy one would. All text is one character a byte. */
final class RawClient implements AutoCloseable {
    private static final int SMALL = 4 << 10;

    private final Socket socket = new Socket();

    private RawClient() {}

    static RawClient of(String baseUrl) throws IOException {
        URI uri = URI.create(baseUrl);
        RawClient client = new RawClient();
        client.socket.setReceiveBufferSize(SMALL); // so that the server notices soon that nobody reads
        client.socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), 10_000);
        return client;
    }

    RawClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RawClient ask(String query) throws IOException {
        return send("GET /oai?" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    /** Everything until the server closes the connection, or {@code null} where it does not within so many milliseconds. */
    @org.jspecify.annotations.Nullable
    String untilClosed(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException stillOpen) {
            return null;
        } catch (java.net.SocketException reset) {
            return "";
        }
    }

    /** The first line of the answer; empty where there is none within so many milliseconds. */
    String firstLine(int millis) throws IOException {
        socket.setSoTimeout(millis);
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                line.append((char) c);
            }
        } catch (SocketTimeoutException nothing) {
            return "";
        }
        return line.toString().strip();
    }

    /** Hangs up without a farewell. */
    void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
