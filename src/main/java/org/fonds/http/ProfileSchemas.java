package org.fonds.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;

/**
 * The profile schemas at {@code /schemas/}, such as {@code /schemas/oai_qdc/oai_qdc.xsd}: what this repository promises of
 * its records, for whoever wants to check them. They include each other by relative addresses, which are those of the
 * folder {@code schemas} of the program.
 */
@Path("schemas")
public final class ProfileSchemas {
    @GET
    @Path("{folder: [a-z_]+}/{file: [a-z0-9_]+\\.xsd}")
    @Produces("text/xml; charset=UTF-8")
    public byte[] schema(@PathParam("folder") String folder, @PathParam("file") String file) throws IOException {
        try (InputStream schema = ProfileSchemas.class.getResourceAsStream("/schemas/" + folder + "/" + file)) {
            if (schema == null) {
                throw new NotFoundException();
            }
            return schema.readAllBytes();
        }
    }
}
