package org.fonds.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A client that reads answers and does nothing with them, so that as little as possible of what is measured is its own. */
final class Connection implements AutoCloseable {
    private final SocketChannel channel;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(256 << 10).flip();
    private final byte[] head = new byte[16 << 10];

    Connection(String host, int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(host, port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /** Asks once, and tells how long the answer's body is. */
    long ask(byte[] request) throws IOException {
        return ask(request, null);
    }

    /** The same; the body is appended to {@code into} where it is wanted. */
    long ask(byte[] request, @Nullable ByteArrayOutputStream into) throws IOException {
        channel.write(ByteBuffer.wrap(request));
        String fields = head();
        if (!fields.startsWith("HTTP/1.1 200")) {
            throw new IOException(new String(request, StandardCharsets.ISO_8859_1) + fields);
        }
        String lower = fields.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length:");
        if (at >= 0) {
            long length = Long.parseLong(
                    fields.substring(at + 15, fields.indexOf('\r', at)).strip());
            take(length, into);
            return length;
        }
        return chunks(into);
    }

    private long chunks(@Nullable ByteArrayOutputStream into) throws IOException {
        long all = 0;
        while (true) {
            long length = Long.parseLong(line(), 16);
            take(length, into);
            line();
            if (length == 0) {
                return all;
            }
            all += length;
        }
    }

    private String head() throws IOException {
        int length = 0;
        while (length < 4 || head[length - 1] != '\n' || head[length - 2] != '\r' || head[length - 3] != '\n') {
            head[length++] = next();
        }
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (byte c = next(); c != '\n'; c = next()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private byte next() throws IOException {
        if (!bytes.hasRemaining()) {
            fill();
        }
        return bytes.get();
    }

    private void take(long length, @Nullable ByteArrayOutputStream into) throws IOException {
        for (long left = length; left > 0; ) {
            if (!bytes.hasRemaining()) {
                fill();
            }
            int part = (int) Math.min(left, bytes.remaining());
            if (into == null) {
                bytes.position(bytes.position() + part);
            } else {
                byte[] copy = new byte[part];
                bytes.get(copy);
                into.writeBytes(copy);
            }
            left -= part;
        }
    }

    private void fill() throws IOException {
        bytes.clear();
        if (channel.read(bytes) < 0) {
            throw new EOFException("the server hung up");
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
