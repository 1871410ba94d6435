package org.fonds.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The stylesheet, and the script that adds nothing but comfort. */
@Path("/")
public final class Assets {
    private static final Map<String, String> TYPES =
            Map.of("style.css", "text/css", "comfort.js", "text/javascript", "icon.svg", "image/svg+xml");

    private final Press press;

    Assets(Press press) {
        this.press = press;
    }

    @GET
    @Path("{file: style\\.css|comfort\\.js|icon\\.svg}")
    public Response file(@PathParam("file") String file, @Context ContainerRequestContext request) throws IOException {
        try (InputStream asset = Assets.class.getResourceAsStream(file)) {
            if (asset == null) {
                throw new NotFoundException();
            }
            return press.send(
                            new Visit(request),
                            asset.readAllBytes(),
                            MediaType.valueOf(TYPES.get(file)).withCharset("UTF-8"),
                            Press.DATA_POLICY)
                    .build();
        }
    }
}
