package org.fonds.pages;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;

/**
 * Shows as a page, to those who look by a browser, what is otherwise refused with a sentence or a bare status. The endpoint's
 * refusals stay as they are: harvesters read them.
 */
@Priority(Refusals.BEFORE_SENTENCES_ARE_ADDED)
final class Refusals implements ContainerResponseFilter {
    /** Filters of answers run from the highest number to the lowest. */
    static final int BEFORE_SENTENCES_ARE_ADDED = 6000;

    private static final int FIRST_REFUSAL = 400;
    private static final String ENDPOINT = "oai";

    private final Press press;

    Refusals(Press press) {
        this.press = press;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Visit visit = new Visit(request);
        boolean isForPeople = visit.isByBrowser()
                && !request.getUriInfo().getPath().equals(ENDPOINT)
                && !request.getMethod().equals(HttpMethod.HEAD);
        if (response.getStatus() >= FIRST_REFUSAL && isForPeople && isSentence(response)) {
            byte[] page = page(visit, response);
            response.setEntity(page, new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
            Press.PAGE_HEADERS.forEach(response.getHeaders()::putSingle);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** One, or none; a list, as of the forms that a record is had in, is laid out already. */
    private static boolean isSentence(ContainerResponseContext response) {
        return !response.hasEntity()
                || (MediaType.TEXT_PLAIN_TYPE.isCompatible(response.getMediaType())
                        && !said(response).contains("\n"));
    }

    private static String said(ContainerResponseContext response) {
        return response.hasEntity() ? String.valueOf(response.getEntity()).strip() : "";
    }

    private byte[] page(Visit visit, ContainerResponseContext response) {
        Texts texts = press.texts();
        String heading = texts.ofOr("refused." + response.getStatus(), texts.of("refused"));
        Frame frame = press.passingFrame(visit, heading, null);
        return press.render("absence.jte", new AbsenceView(frame, heading, explanation(texts, response)));
    }

    private static String explanation(Texts texts, ContainerResponseContext response) {
        Object wait = response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        return wait == null
                ? texts.ofOr("refused." + response.getStatus() + ".explained", said(response))
                : texts.of("refused.503.explained", wait);
    }
}
