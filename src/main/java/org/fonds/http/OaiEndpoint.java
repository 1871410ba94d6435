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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.ParsedRequest;
import org.fonds.protocol.RequestParser;
import org.fonds.provider.Answer;
import org.fonds.provider.Coding;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The OAI-PMH endpoint: GET and POST mean the same (OAI-PMH 2.0, section 3.1.1).
 *
 * <p>Headers are asked of the connection: in a Turkish locale Jersey does not find one whose name has an I.
 */
@Path("oai")
public final class OaiEndpoint {
    private static final String XML = "text/xml; charset=UTF-8";
    private static final String METHODS = "GET, HEAD, OPTIONS, POST";
    private static final int LARGEST_FORM = 64 << 10;

    private final org.fonds.provider.Provider repository;
    private final BaseUrl baseUrl;
    private final ClientAddress clients;
    private final Traffic traffic;

    @Context
    private @Nullable Provider<Request> connection;

    OaiEndpoint(org.fonds.provider.Provider repository, BaseUrl baseUrl, ClientAddress clients, Traffic traffic) {
        this.repository = repository;
        this.baseUrl = baseUrl;
        this.clients = clients;
        this.traffic = traffic;
    }

    @GET
    public Response get() {
        return answer(query(), EntityTags.opaque(connection().getHeaders(HttpHeaders.IF_NONE_MATCH)));
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
        return answer(joined(query(), new String(form, StandardCharsets.ISO_8859_1)), List.of());
    }

    /** Arguments may stand in the address and in the form; all of them are seen, so that a repeated one is found. */
    private static String joined(String query, String form) {
        return query.isEmpty() ? form : query + "&" + form;
    }

    /** The query as sent, one character a byte: only the arguments know how it is encoded. */
    private String query() {
        String query = connection().getRequest().getQueryStringDC().toString(StandardCharsets.ISO_8859_1);
        return query == null ? "" : query;
    }

    private Request connection() {
        if (connection == null) {
            throw new IllegalStateException("JAX-RS has not injected the connection");
        }
        return connection.get();
    }

    private Response answer(String form, List<String> known) {
        Optional<Arguments> arguments = Arguments.decode(form.strip());
        if (arguments.isEmpty()) {
            return PlainAnswers.of(
                    Response.Status.BAD_REQUEST,
                    "The arguments are not percent-encoded UTF-8: write % as %25, and each byte as % and two digits.");
        }
        String client = clients.of(connection());
        Optional<Duration> wait = traffic.admit(client);
        return wait.isPresent()
                ? PlainAnswers.tryLater(wait.get(), "You ask more often than this server allows. Please wait.")
                : counted(client, RequestParser.parse(arguments.get()), known);
    }

    private Response counted(String client, ParsedRequest request, List<String> known) {
        Instant at = Instant.now();
        long begun = System.nanoTime();
        Answer answer = repository.answer(request, baseUrl.of(connection()), known, coding());
        Response response = response(answer);
        traffic.served(new ServedRequest(
                at,
                client,
                request.arguments(),
                answer.delivery(),
                response.getEntity() instanceof byte[] body ? body.length : 0,
                Duration.ofNanos(System.nanoTime() - begun)));
        return response;
    }

    private Response response(Answer answer) {
        if (answer instanceof Answer.TryLater later) {
            return PlainAnswers.tryLater(later.retryAfter(), later.reason());
        } else if (answer instanceof Answer.NotModified same) {
            return described(Response.notModified(), same.tag()).build();
        }
        return document((Answer.Document) answer);
    }

    private Coding coding() {
        return ContentCoding.acceptsGzip(connection().getHeaders(HttpHeaders.ACCEPT_ENCODING))
                ? Coding.GZIP
                : Coding.IDENTITY;
    }

    /** The length is stated, since Jersey would otherwise send all but the smallest answers in chunks. */
    private static Response document(Answer.Document answer) {
        byte[] body = answer.body().toBytes();
        Response.ResponseBuilder response = described(Response.ok(body), answer.tag())
                .header(HttpHeaders.CONTENT_TYPE, XML)
                .header(HttpHeaders.CONTENT_LENGTH, body.length);
        return answer.body().coding() == Coding.GZIP
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").build()
                : response.build();
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder response, @Nullable String tag) {
        response.header(HttpHeaders.CACHE_CONTROL, "no-cache").header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return tag == null ? response : response.header(HttpHeaders.ETAG, EntityTags.weak(tag));
    }
}
