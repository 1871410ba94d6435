package org.fonds.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that are no OAI-PMH: a sentence in plain text. No failure shows a stack trace, and none but 503 is a server
 * error, so that a harvester asks again.
 */
final class PlainAnswers implements ExceptionMapper<Throwable>, ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(PlainAnswers.class);
    private static final MediaType PLAIN = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return refused(refused.getResponse());
        }
        if (failure instanceof IOException hungUp) {
            LOG.debug("A client did not send what it announced.", hungUp);
            return of(Response.Status.REQUEST_TIMEOUT, "The request did not arrive whole.");
        }
        LOG.error("A request failed.", failure);
        return tryLater(RETRY_AFTER, "The server cannot answer now.");
    }

    /** Jersey refuses headers that it cannot read with a bare status, past the mapper. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean bare = response.getStatus() >= 400 && !response.hasEntity();
        if (bare && !request.getMethod().equals(HttpMethod.HEAD)) {
            response.setEntity(sentence(response.getStatusInfo()) + "\n", new Annotation[0], PLAIN);
        }
    }

    private static Response refused(Response response) {
        Response.StatusType status = response.getStatusInfo();
        Response.ResponseBuilder plain = text(Response.status(status), sentence(status));
        return response.getAllowedMethods().isEmpty()
                ? plain.build()
                : plain.header(HttpHeaders.ALLOW, allowed(response.getAllowedMethods()))
                        .build();
    }

    private static String sentence(Response.StatusType status) {
        return status.getStatusCode() + " " + status.getReasonPhrase()
                + ". The OAI-PMH endpoint is at /oai, pages for people are at /.";
    }

    /** Jersey answers HEAD wherever it answers GET, but does not say so. */
    private static String allowed(Set<String> methods) {
        Set<String> allowed = new TreeSet<>(methods);
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return String.join(", ", allowed);
    }

    static Response of(Response.Status status, String message) {
        return text(Response.status(status), message).build();
    }

    static Response tryLater(Duration retryAfter, String message) {
        return text(Response.status(Response.Status.SERVICE_UNAVAILABLE), message)
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    private static Response.ResponseBuilder text(Response.ResponseBuilder response, String message) {
        return response.type(PLAIN).entity(message + "\n");
    }
}
