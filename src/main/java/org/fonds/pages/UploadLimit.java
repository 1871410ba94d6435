package org.fonds.pages;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Refuses an upload that is too large, or does not say how large it is, before anything of it is read. */
final class UploadLimit implements ContainerRequestFilter {
    /** Bytes of a whole form. */
    static final int MOST = 10 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)
                || !request.getUriInfo().getPath().equals(Section.VALIDATE.path())) {
            return;
        }
        String length =
                new Visit(request).header("Content-Length").stream().findFirst().orElse("");
        if (!length.matches("[0-9]{1,18}")) {
            refuse(request, Response.Status.LENGTH_REQUIRED, "Say by Content-Length how large the form is.");
        } else if (Long.parseLong(length) > MOST) {
            refuse(
                    request,
                    Response.Status.REQUEST_ENTITY_TOO_LARGE,
                    "The form is larger than " + MOST + " bytes. 'fonds validate' checks files of any size.");
        }
    }

    private static void refuse(ContainerRequestContext request, Response.Status status, String sentence) {
        request.abortWith(Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(sentence + "\n")
                .build());
    }
}
