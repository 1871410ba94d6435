package org.fonds.http;

import java.io.IOException;
import org.apache.commons.lang3.StringUtils;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.CompositeBuffer;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * Sends answers of OAI-PMH to GET without what JAX-RS needs around them. What fits into the buffer of a connection, as nearly
 * all pages do, is left there, and a slow client keeps no thread. What is larger waits for its client as everything else
 * does, so that the memory that slow clients can hold has a bound.
 */
final class OaiHandler {
    static final String ENDPOINT = "/oai";

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
        if (answer.length() <= WebServer.WRITE_BUFFER) {
            response.getNIOOutputStream().write(together(answer));
        } else {
            for (byte[] piece : answer.body()) {
                response.getOutputStream().write(piece);
            }
        }
    }

    /** Pieces written one by one would leave one by one. */
    private static Buffer together(HttpAnswer answer) {
        MemoryManager<?> memory = MemoryManager.DEFAULT_MEMORY_MANAGER;
        CompositeBuffer all = CompositeBuffer.newBuffer(memory);
        answer.body().forEach(piece -> all.append(Buffers.wrap(memory, piece)));
        return all;
    }
}
