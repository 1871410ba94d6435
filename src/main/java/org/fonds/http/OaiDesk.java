package org.fonds.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.ParsedRequest;
import org.fonds.protocol.RequestParser;
import org.fonds.provider.Answer;
import org.fonds.provider.Coding;
import org.fonds.provider.Provider;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.Header;
import org.jspecify.annotations.Nullable;

/**
 * Answers the arguments of OAI-PMH requests, however they came in.
 *
 * <p>Headers are asked of the connection: in a Turkish locale Jersey does not find one whose name has an I.
 */
final class OaiDesk {
    private static final String XML = "text/xml; charset=UTF-8";

    private final Provider repository;
    private final BaseUrl baseUrl;
    private final ClientAddress clients;
    private final Traffic traffic;

    OaiDesk(Provider repository, BaseUrl baseUrl, ClientAddress clients, Traffic traffic) {
        this.repository = repository;
        this.baseUrl = baseUrl;
        this.clients = clients;
        this.traffic = traffic;
    }

    /** Answers what stands in the address. */
    HttpAnswer answer(Request connection) {
        return answer(connection, query(connection), EntityTags.opaque(connection.getHeaders(Header.IfNoneMatch)));
    }

    /** Answers what stands in the address and in a form; all is seen, so that a repeated argument is found. */
    HttpAnswer answer(Request connection, String form) {
        String query = query(connection);
        return answer(connection, query.isEmpty() ? form : query + "&" + form, List.of());
    }

    /** The query as sent, one character a byte: only the arguments know how it is encoded. */
    private static String query(Request connection) {
        String query = connection.getRequest().getQueryStringDC().toString(StandardCharsets.ISO_8859_1);
        return query == null ? "" : query;
    }

    private HttpAnswer answer(Request connection, String form, List<String> known) {
        Optional<Arguments> arguments = Arguments.decode(form.strip());
        if (arguments.isEmpty()) {
            return HttpAnswer.plain(
                    400,
                    "The arguments are not percent-encoded UTF-8: write % as %25, and each byte as % and two digits.");
        }
        String client = clients.of(connection);
        Optional<Duration> wait = traffic.admit(client);
        return wait.isPresent()
                ? HttpAnswer.tryLater(wait.get(), "You ask more often than this server allows. Please wait.")
                : counted(connection, client, RequestParser.parse(arguments.get()), known);
    }

    private HttpAnswer counted(Request connection, String client, ParsedRequest request, List<String> known) {
        Instant at = Instant.now();
        long begun = System.nanoTime();
        Answer answer = repository.answer(request, baseUrl.of(connection), known, coding(connection));
        HttpAnswer response = response(answer);
        traffic.served(new ServedRequest(
                at,
                client,
                request.arguments(),
                answer.delivery(),
                answer instanceof Answer.Document ? response.length() : 0,
                Duration.ofNanos(System.nanoTime() - begun)));
        return response;
    }

    private static Coding coding(Request connection) {
        return ContentCoding.acceptsGzip(connection.getHeaders(Header.AcceptEncoding)) ? Coding.GZIP : Coding.IDENTITY;
    }

    private static HttpAnswer response(Answer answer) {
        if (answer instanceof Answer.TryLater later) {
            return HttpAnswer.tryLater(later.retryAfter(), later.reason());
        } else if (answer instanceof Answer.NotModified same) {
            return new HttpAnswer(304, described(same.tag()), List.of(), 0);
        }
        return document((Answer.Document) answer);
    }

    private static HttpAnswer document(Answer.Document answer) {
        List<HttpAnswer.Field> fields = described(answer.tag());
        fields.add(new HttpAnswer.Field("Content-Type", XML));
        if (answer.body().coding() == Coding.GZIP) {
            fields.add(new HttpAnswer.Field("Content-Encoding", "gzip"));
        }
        return new HttpAnswer(200, fields, answer.body().pieces(), answer.body().length());
    }

    private static List<HttpAnswer.Field> described(@Nullable String tag) {
        List<HttpAnswer.Field> fields = new ArrayList<>();
        fields.add(new HttpAnswer.Field("Cache-Control", "no-cache"));
        fields.add(new HttpAnswer.Field("Vary", "Accept-Encoding"));
        if (tag != null) {
            fields.add(new HttpAnswer.Field("ETag", EntityTags.weak(tag)));
        }
        return fields;
    }
}
