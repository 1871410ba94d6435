package org.fonds.http;

import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The OAI-PMH endpoint: GET and POST mean the same (OAI-PMH 2.0, section 3.1.1). GET itself is answered by {@link OaiHandler}
 * before it comes here, but for HEAD it is what there is to answer.
 */
@Path("oai")
public final class OaiEndpoint {
    private static final String METHODS = "GET, HEAD, OPTIONS, POST";
    static final int LARGEST_FORM = 64 << 10;

    private final OaiDesk desk;

    @Context
    private @Nullable Provider<Request> connection;

    OaiEndpoint(OaiDesk desk) {
        this.desk = desk;
    }

    @GET
    public Response get() {
        return response(desk.answer(connection()));
    }

    @OPTIONS
    public Response options() {
        return Response.noContent().header(HttpHeaders.ALLOW, METHODS).build();
    }

    @POST
    public Response post(@Context HttpHeaders headers, InputStream body) {
        MediaType type = headers.getMediaType();
        if (type != null && !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return PlainAnswers.of(
                    Response.Status.UNSUPPORTED_MEDIA_TYPE,
                    "Send the arguments as application/x-www-form-urlencoded, not as " + type + ".");
        }
        byte[] form;
        try {
            form = body.readNBytes(LARGEST_FORM + 1);
        } catch (IOException brokenOff) {
            return PlainAnswers.of(Response.Status.REQUEST_TIMEOUT, "The form broke off before its end.");
        }
        if (form.length > LARGEST_FORM) {
            return PlainAnswers.of(
                    Response.Status.REQUEST_ENTITY_TOO_LARGE,
                    "The form is larger than " + LARGEST_FORM + " bytes; no OAI-PMH request needs that.");
        }
        return response(desk.answer(connection(), new String(form, StandardCharsets.ISO_8859_1)));
    }

    private Request connection() {
        if (connection == null) {
            throw new IllegalStateException("JAX-RS has not injected the connection");
        }
        return connection.get();
    }

    /** The length is stated, since Jersey would otherwise send all but the smallest answers in chunks. */
    private static Response response(HttpAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.fields().forEach(field -> response.header(field.name(), field.value()));
        if (answer.body().isEmpty()) {
            return response.build();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(Math.toIntExact(answer.length()));
        answer.body().forEach(body::writeBytes);
        return response.entity(body.toByteArray())
                .header(HttpHeaders.CONTENT_LENGTH, answer.length())
                .build();
    }
}
