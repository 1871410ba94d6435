package org.fonds.http;

import java.io.IOException;
import org.apache.commons.lang3.StringUtils;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.io.NIOOutputStream;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * Sends answers of OAI-PMH to GET without what JAX-RS needs around them, and without waiting: what a slow client does not
 * take yet stays with its connection and keeps no thread.
 */
final class OaiHandler {
    private static final String ENDPOINT = "/oai";

    private final OaiDesk desk;

    OaiHandler(OaiDesk desk) {
        this.desk = desk;
    }

    /** Whether a request is for this; what is odd about it is left to those who know how to refuse it. */
    static boolean takes(Request request) {
        String accept = request.getHeader(Header.Accept);
        return request.getMethod() == Method.GET
                && ENDPOINT.equals(request.getRequestURI())
                && (accept == null || StringUtils.isAsciiPrintable(accept));
    }

    void service(Request request, Response response) throws IOException {
        HttpAnswer answer = desk.answer(request);
        response.setStatus(answer.status());
        for (HttpAnswer.Field field : answer.fields()) {
            // Past the response, which would write a content type in its own way.
            response.getResponse().getHeaders().setValue(field.name()).setString(field.value());
        }
        if (answer.body().isEmpty()) {
            return;
        }
        response.setContentLengthLong(answer.length());
        NIOOutputStream out = response.getNIOOutputStream();
        for (byte[] piece : answer.body()) {
            out.write(buffer(piece));
        }
    }

    private static Buffer buffer(byte[] piece) {
        return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, piece);
    }
}
