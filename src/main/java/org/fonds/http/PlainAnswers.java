package org.fonds.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that are no OAI-PMH: a sentence in plain text. No failure shows a stack trace, and none but 503 is a server
 * error, so that a harvester asks again.
 */
final class PlainAnswers implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(PlainAnswers.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return refused(refused.getResponse());
        }
        LOG.error("A request failed.", failure);
        return tryLater(RETRY_AFTER, "The server cannot answer now.");
    }

    private static Response refused(Response response) {
        Response.StatusType status = response.getStatusInfo();
        Response.ResponseBuilder plain = text(
                Response.status(status),
                status.getStatusCode() + " " + status.getReasonPhrase() + ". The OAI-PMH endpoint is at /oai, pages for"
                        + " people are at /.");
        String allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? plain.build()
                : plain.header(HttpHeaders.ALLOW, allow).build();
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
        return response.type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).entity(message + "\n");
    }
}
