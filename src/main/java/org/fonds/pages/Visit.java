package org.fonds.pages;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One request for a page. Headers are compared whatever their case, without asking a locale: in a Turkish one Jersey
 * does not find a header whose name has an I.
 */
final class Visit {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E]*)\"");

    private final ContainerRequestContext request;

    Visit(ContainerRequestContext request) {
        this.request = request;
    }

    /** Where the site begins, as the client knows it, with a closing slash. */
    URI root() {
        return request.getUriInfo().getBaseUri();
    }

    /** The path of the root, for links. */
    String path() {
        return root().getRawPath();
    }

    /** The address that was asked for, without its query. */
    URI address() {
        return request.getUriInfo().getAbsolutePath();
    }

    /** Whether the client has what bears this tag. */
    boolean has(String tag) {
        return TAG.matcher(String.join(",", header(HttpHeaders.IF_NONE_MATCH)))
                .results()
                .anyMatch(known -> known.group(1).equals(tag));
    }

    /** The values of a header. */
    List<String> header(String name) {
        return request.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    /** What the client takes, the dearest first. */
    List<MediaType> acceptable() {
        return request.getAcceptableMediaTypes();
    }

    /** Whether it is a browser that asks: they name HTML, other programs take anything. */
    boolean isByBrowser() {
        return header(HttpHeaders.ACCEPT).stream().anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML));
    }

    /** The first value of a parameter of the query; empty where it is not given. */
    String parameter(String name) {
        String value = request.getUriInfo().getQueryParameters().getFirst(name);
        return value == null ? "" : value.strip();
    }
}
