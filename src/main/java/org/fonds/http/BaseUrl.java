package org.fonds.http;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The base URL to state in an answer: as configured, else as a trusted proxy says, else the listening address, which is
 * known for certain only once the server listens; requests that come sooner wait for it.
 */
final class BaseUrl {
    /** A host name or address with or without a port; whatever else a header says is not put into answers. */
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.\\-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9\\-._~]+)*/?");

    private final CompletableFuture<String> listening = new CompletableFuture<>();
    private final @Nullable URI configured;
    private final boolean trustForwarded;

    BaseUrl(ServerSettings settings) {
        this.configured = settings.baseUrl();
        this.trustForwarded = settings.trustForwarded();
    }

    /** The server listens at this address. */
    void listensAt(String url) {
        listening.complete(url);
    }

    String of(Request request) {
        if (configured != null) {
            return configured.toString();
        }
        String host = request.getHeader("X-Forwarded-Host");
        return trustForwarded && host != null && HOST.matcher(host).matches()
                ? forwarded(request, host)
                : listening.join();
    }

    /** Where pages begin that stand beside the endpoint: the base URL up to its last slash. */
    static URI beside(String baseUrl) {
        URI endpoint = URI.create(baseUrl.replaceAll("/+$", ""));
        return endpoint.getRawPath().isEmpty() ? URI.create(endpoint + "/") : endpoint.resolve(".");
    }

    private static String forwarded(Request request, String host) {
        String scheme = "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : "http";
        String port = request.getHeader("X-Forwarded-Port");
        boolean namesPort = port != null && port.matches("[0-9]{1,5}") && !host.matches(".*:[0-9]+");
        boolean usual = "https".equals(scheme) ? "443".equals(port) : "80".equals(port);
        String prefix = request.getHeader("X-Forwarded-Prefix");
        boolean prefixed = prefix != null && PREFIX.matcher(prefix).matches();
        return scheme + "://" + host + (namesPort && !usual ? ":" + port : "")
                + (prefixed ? prefix.replaceAll("/$", "") : "") + "/oai";
    }
}
