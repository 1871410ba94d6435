package org.fonds.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as HTTP sends it, whoever sends it.
 *
 * @param body in pieces to be sent in order; none where there is no body
 * @param length of all pieces together
 */
record HttpAnswer(int status, List<Field> fields, List<byte[]> body, long length) {
    /** A header field. */
    record Field(String name, String value) {}

    HttpAnswer {
        fields = List.copyOf(fields);
    }

    /** A sentence in plain text. */
    static HttpAnswer plain(int status, String message) {
        return plain(status, message, List.of());
    }

    static HttpAnswer tryLater(Duration retryAfter, String message) {
        return plain(503, message, List.of(new Field("Retry-After", String.valueOf(retryAfter.toSeconds()))));
    }

    private static HttpAnswer plain(int status, String message, List<Field> more) {
        List<Field> fields = new ArrayList<>(more);
        fields.add(new Field("Content-Type", "text/plain;charset=UTF-8"));
        byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(status, fields, List.of(body), body.length);
    }
}
