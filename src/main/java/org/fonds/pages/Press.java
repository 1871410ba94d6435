package org.fonds.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Makes answers of templates and of bytes: with the headers that keep a browser from doing more than to show them. */
final class Press {
    /** What a page may load: our stylesheet and script, nothing inline, nothing from elsewhere. */
    static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What is no page does nothing at all, even where a browser would take markup in a record for a page. */
    static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fonds.pages.templates");

    /** The headers of a page. */
    static final Map<String, Object> PAGE_HEADERS = headers(PAGE_POLICY);

    private final Texts texts;
    private final String repository;

    /**
     * @param texts the words of the pages
     * @param repository the repository's name, for people
     */
    Press(Texts texts, String repository) {
        this.texts = texts;
        this.repository = repository;
    }

    Texts texts() {
        return texts;
    }

    /** The frame of a page that search engines may keep. */
    Frame frame(Visit visit, String title, @Nullable Section section) {
        return new Frame(texts, visit.path(), repository, title, section, true);
    }

    /** The frame of a page that is of no use to anybody but the visitor. */
    Frame passingFrame(Visit visit, String title, @Nullable Section section) {
        return new Frame(texts, visit.path(), repository, title, section, false);
    }

    /** A page, or 304 where the client has it. */
    Response page(Visit visit, String template, Object view) {
        return send(visit, render(template, view)).build();
    }

    /** A page with another status than 200. */
    Response page(Response.Status status, String template, Object view) {
        return headed(Response.status(status).entity(render(template, view)), PAGE_POLICY)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The HTML of a page, in UTF-8. */
    byte[] render(String template, Object view) {
        StringOutput html = new StringOutput(1 << 14);
        TEMPLATES.render(template, view, html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    Response.ResponseBuilder send(Visit visit, byte[] html) {
        return send(visit, html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"), PAGE_POLICY);
    }

    /** Bytes of any kind, or 304 where the client has them. */
    Response.ResponseBuilder send(Visit visit, byte[] body, MediaType type, String policy) {
        String tag =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(DigestUtils.sha256(body), 12));
        Response.ResponseBuilder response = visit.has(tag)
                ? Response.notModified()
                : Response.ok(body).type(type).header(HttpHeaders.CONTENT_LENGTH, body.length);
        return headed(response, policy)
                .header(HttpHeaders.ETAG, "W/\"" + tag + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static Response.ResponseBuilder headed(Response.ResponseBuilder response, String policy) {
        headers(policy).forEach(response::header);
        return response;
    }

    private static Map<String, Object> headers(String policy) {
        return Map.of(
                "Content-Security-Policy", policy,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin");
    }
}
