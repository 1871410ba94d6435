package org.fonds.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before Jersey, which throws at an address that is no URI before it has chosen a resource, and answers in words
 * what Grizzly would refuse with a bare status.
 */
final class Doorway extends HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);
    private static final String RETRY_AFTER_SECONDS = "30";

    /** A thread waits with each body that is on its way, and most threads are to be left for those who ask by GET. */
    private static final int MOST_FORMS = 32;

    private final Semaphore forms = new Semaphore(MOST_FORMS);
    private final GrizzlyHttpContainer jersey;
    private final @Nullable OaiHandler endpoint;
    private final UnreadAnswers unread = new UnreadAnswers();

    /** @param endpoint answers GET at the endpoint; null where there is none */
    Doorway(GrizzlyHttpContainer jersey, @Nullable OaiHandler endpoint) {
        this.jersey = jersey;
        this.endpoint = endpoint;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        unread.begins(request.getContext().getConnection());
        boolean waits = request.getMethod() == Method.POST;
        if (waits && !forms.tryAcquire()) {
            response.setHeader(Header.Connection, "close");
            response.setHeader(Header.RetryAfter, RETRY_AFTER_SECONDS);
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE_503, "Too many forms are on their way to this server.");
            return;
        }
        try {
            serve(request, response);
        } finally {
            if (waits) {
                forms.release();
            }
        }
    }

    private void serve(Request request, Response response) throws Exception {
        try {
            if (endpoint != null && OaiHandler.takes(request)) {
                endpoint.service(request, response);
            } else {
                jersey.service(request, response);
            }
        } catch (IllegalArgumentException noUri) {
            refuse(
                    response,
                    HttpStatus.BAD_REQUEST_400,
                    "The address is no URI: write % as %25, and each byte that is no letter or digit as % and two"
                            + " digits.");
        } catch (RuntimeException unforeseen) {
            LOG.error("A request failed before it came to a resource.", unforeseen);
            response.setHeader(Header.RetryAfter, RETRY_AFTER_SECONDS);
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE_503, "The server cannot answer now.");
        }
    }

    /** Asked before a request with an Expect header is served: the client waits with its body until it is told to send it. */
    @Override
    protected boolean sendAcknowledgment(Request request, Response response) throws IOException {
        if (!"100-continue".equalsIgnoreCase(request.getHeader(Header.Expect))) {
            refuse(
                    response,
                    HttpStatus.EXPECTATION_FAILED_417,
                    "The only thing to expect of this server is 100-continue.");
            return false;
        }
        boolean isForEndpoint = OaiHandler.ENDPOINT.equals(request.getRequestURI());
        if (isForEndpoint && request.getContentLengthLong() > OaiEndpoint.LARGEST_FORM) {
            response.setHeader(Header.Connection, "close");
            refuse(response, HttpStatus.REQUEST_ENTITY_TOO_LARGE_413, "No OAI-PMH request is as large as that.");
            return false;
        }
        return super.sendAcknowledgment(request, response);
    }

    private static void refuse(Response response, HttpStatus status, String sentence) throws IOException {
        byte[] message = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
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
        unread.close();
    }
}
