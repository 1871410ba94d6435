package org.fonds.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.ingest.Dossier;
import org.fonds.ingest.Rendering;
import org.fonds.pages.reference.BibTeX;
import org.fonds.pages.reference.CslJson;
import org.fonds.pages.reference.DocumentReference;
import org.fonds.pages.reference.DublinCoreReference;
import org.fonds.pages.reference.Reference;
import org.fonds.pages.reference.Ris;
import org.fonds.pages.reference.SchemaOrg;
import org.fonds.protocol.MetadataFormat;
import org.fonds.xml.XmlFragment;

/** A record at {@code /records/ID}: a page for people, and from the same address every form of it for programs. */
@Path("records")
public final class RecordPage {
    private final House house;
    private final ItemAddress addresses;
    private final DocumentReference references;
    private final SchemaOrg schemaOrg;

    RecordPage(House house) {
        this.house = house;
        this.addresses = new ItemAddress(house.repository().identifier());
        this.references = new DocumentReference(house.settings().crosswalk());
        this.schemaOrg =
                new SchemaOrg(house.repository().name(), house.repository().metadataLicence());
    }

    /** Leads from {@code /records?id=ID} to the page. */
    @GET
    public Response find(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        String name = visit.parameter("id");
        return lookUp(name)
                .map(dossier -> Response.seeOther(page(visit, dossier)).build())
                .orElseGet(() -> absent(visit, name));
    }

    @GET
    @Path("{id: .+}")
    public Response record(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        Optional<Dossier> dossier = lookUp(id);
        if (dossier.isEmpty()) {
            return absent(visit, id);
        }
        return dossier.get().isServed() ? served(visit, dossier.get()) : new Absences(house).of(visit, dossier.get());
    }

    private Optional<Dossier> lookUp(String name) {
        return addresses.meant(name).stream()
                .map(house.intake()::dossier)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Response absent(Visit visit, String name) {
        return new Absences(house).unknown(visit, name);
    }

    private URI page(Visit visit, Dossier dossier) {
        return URI.create(visit.root() + addresses.of(dossier.identifier()));
    }

    private Response served(Visit visit, Dossier dossier) {
        List<MetadataFormat> formats = dossier.renderings().stream()
                .filter(Rendering::isLive)
                .map(Rendering::format)
                .toList();
        List<Form> forms = Form.of(formats);
        URI page = page(visit, dossier);
        return Form.wanted(forms, visit.parameter("format"), visit.acceptable())
                .map(form -> send(visit, dossier, forms, form, reference(dossier, page)))
                .orElseGet(() -> unacceptable(page, forms));
    }

    private Reference reference(Dossier dossier, URI page) {
        Dossier.Document document = dossier.document();
        return document == null
                ? DublinCoreReference.of(dossier.identifier(), page, dublinCore(dossier))
                : references.of(dossier.identifier(), page, document.record());
    }

    /** Every live item has Dublin Core: the store takes none without, and it is the first format offered. */
    private static XmlFragment dublinCore(Dossier dossier) {
        return dossier.renderings().stream()
                .map(Rendering::metadata)
                .filter(metadata -> metadata != null)
                .findFirst()
                .orElseThrow();
    }

    private Response send(Visit visit, Dossier dossier, List<Form> forms, Form form, Reference reference) {
        Response.ResponseBuilder response = form.equals(Form.HTML)
                ? house.press().send(visit, html(visit, dossier, forms, reference))
                : house.press().send(visit, bytes(dossier, form, reference), typed(form.type()), Press.DATA_POLICY);
        List<String> links =
                form.equals(Form.HTML) ? Signposts.ofPage(reference, forms) : Signposts.ofDescription(reference.page());
        return response.header(HttpHeaders.LINK, String.join(", ", links))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private byte[] html(Visit visit, Dossier dossier, List<Form> forms, Reference reference) {
        Frame frame = house.press().frame(visit, reference.title(), null);
        return house.press()
                .render(
                        "record.jte",
                        new RecordDescription(house, frame, dossier, reference)
                                .view(forms, schemaOrg.embedded(reference)));
    }

    private byte[] bytes(Dossier dossier, Form form, Reference reference) {
        if (form.equals(Form.JSON_LD)) {
            return utf8(schemaOrg.of(reference));
        } else if (form.equals(Form.CSL)) {
            return utf8(CslJson.of(reference));
        } else if (form.equals(Form.BIBTEX)) {
            return utf8(BibTeX.of(reference));
        } else if (form.equals(Form.RIS)) {
            return utf8(Ris.of(reference));
        }
        return dossier.renderings().stream()
                .filter(rendering -> rendering.format().prefix().value().equals(form.name()))
                .map(Rendering::metadata)
                .filter(metadata -> metadata != null)
                .findFirst()
                .orElseThrow()
                .toBytes();
    }

    private static MediaType typed(MediaType type) {
        return type.getSubtype().endsWith("json") ? type : type.withCharset("UTF-8");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response unacceptable(URI page, List<Form> forms) {
        String offered = forms.stream()
                .map(form -> form.type() + "  " + Signposts.address(page, form))
                .collect(Collectors.joining("\n"));
        return Response.status(Response.Status.NOT_ACCEPTABLE)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .entity("The record is not had in this form. It is had as\n" + offered + "\n")
                .build();
    }
}
