package org.fonds.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;

/**
 * Stands before Jersey, which throws at an address that is no URI before it has chosen a resource: such a request is
 * answered by 400 and a sentence.
 */
final class Doorway extends HttpHandler {
    private final GrizzlyHttpContainer jersey;

    Doorway(GrizzlyHttpContainer jersey) {
        this.jersey = jersey;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        try {
            jersey.service(request, response);
        } catch (IllegalArgumentException noUri) {
            refuse(response);
        }
    }

    private static void refuse(Response response) throws IOException {
        byte[] message =
                "The address is no URI: write % as %25, and each byte that is no letter or digit as % and two digits.\n"
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(400);
        response.setContentType("text/plain; charset=UTF-8");
        response.setContentLength(message.length);
        response.getOutputStream().write(message);
    }

    @Override
    public void start() {
        jersey.start();
    }

    @Override
    public void destroy() {
        jersey.destroy();
    }
}
