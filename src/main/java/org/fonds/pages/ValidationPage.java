package org.fonds.pages;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.fonds.ingest.Dossier;
import org.fonds.ingest.Rendering;
import org.fonds.quality.DocumentValidator;
import org.fonds.xml.XmlFragment;
import org.glassfish.jersey.media.multipart.BodyPart;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** The page at {@code /validate}: checks what a visitor pastes, uploads or names. Nothing of it is stored. */
@Path("validate")
public final class ValidationPage {
    private static final List<String> FORMATS = List.of("oai_dc", "oai_qdc", "mods", "marcxml", "edm");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** So many at a time: each may take a processor for seconds. */
    private final Semaphore turns = new Semaphore(2);

    private final House house;
    private final ItemAddress addresses;

    ValidationPage(House house) {
        this.house = house;
        this.addresses = new ItemAddress(house.repository().identifier());
    }

    @GET
    public Response form(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        ValidationView.Input input = new ValidationView.Input("", visit.parameter("id"), "", "profile");
        Frame frame = house.press().frame(visit, house.press().texts().of("validate.title"), Section.VALIDATE);
        return house.press()
                .page(visit, "validate.jte", new ValidationView(frame, FORMATS, hasOfficial(), input, "", null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response validate(FormDataMultiPart form, @Context ContainerRequestContext request) {
        if (!turns.tryAcquire()) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, 10)
                    .build();
        }
        try {
            return validated(new Visit(request), form);
        } finally {
            turns.release();
        }
    }

    private Response validated(Visit visit, FormDataMultiPart form) {
        ValidationView.Input input = new ValidationView.Input(
                value(form, "text"), value(form, "identifier").strip(), value(form, "format"), value(form, "by"));
        Validation validation = new Validation(validator(input.by()), known(input.format()));
        String problem = run(validation, form, input);
        return switch (value(form, "answer")) {
            case "json" ->
                download(FindingsFile.json(validation.findings()), MediaType.APPLICATION_JSON_TYPE, "findings.json");
            case "csv" ->
                download(
                        FindingsFile.csv(validation.findings()),
                        new MediaType("text", "csv").withCharset("UTF-8"),
                        "findings.csv");
            default -> page(visit, input, problem, validation);
        };
    }

    private DocumentValidator validator(String by) {
        boolean official = !by.equals("profile") && hasOfficial();
        return new DocumentValidator(
                house.settings().rules(), official ? house.official() : Optional.empty(), by.equals("both"));
    }

    private boolean hasOfficial() {
        return house.official().isPresent();
    }

    private static String known(String format) {
        return FORMATS.contains(format) ? format : "";
    }

    /** Takes the first thing that the visitor gave: a file, a text, an identifier. */
    private String run(Validation validation, FormDataMultiPart form, ValidationView.Input input) {
        FormDataBodyPart part = form.getField("file");
        byte[] file = part == null ? new byte[0] : part.getValueAs(byte[].class);
        if (file.length > 0) {
            file(validation, part, file);
        } else if (!input.text().isBlank()) {
            validation.document(
                    house.press().texts().of("validate.pasted"), input.text().getBytes(StandardCharsets.UTF_8));
        } else if (!input.identifier().isEmpty()) {
            return stored(validation, input);
        } else {
            return house.press().texts().of("validate.nothing");
        }
        return "";
    }

    private static void file(Validation validation, BodyPart part, byte[] file) {
        String name = part.getContentDisposition() == null
                ? ""
                : Optional.ofNullable(part.getContentDisposition().getFileName())
                        .orElse("");
        boolean isZip = name.toLowerCase(Locale.ROOT).endsWith(".zip") || startsWith(file, ZIP);
        if (isZip) {
            validation.zip(name, file);
        } else {
            validation.document(name, file);
        }
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private String stored(Validation validation, ValidationView.Input input) {
        Optional<Dossier> dossier = addresses.meant(input.identifier()).stream()
                .map(house.intake()::dossier)
                .flatMap(Optional::stream)
                .filter(Dossier::isServed)
                .findFirst();
        if (dossier.isEmpty()) {
            return house.press().texts().of("absent.unknown.explained", input.identifier());
        }
        String only = known(input.format());
        for (Rendering rendering : dossier.get().renderings()) {
            XmlFragment metadata = rendering.metadata();
            String prefix = rendering.format().prefix().value();
            if (metadata != null && (only.isEmpty() || only.equals(prefix))) {
                validation.document(dossier.get().identifier() + "/" + prefix, metadata.toBytes());
            }
        }
        return "";
    }

    private static String value(FormDataMultiPart form, String name) {
        FormDataBodyPart part = form.getField(name);
        return part == null ? "" : part.getValueAs(String.class);
    }

    private Response page(Visit visit, ValidationView.Input input, String problem, Validation validation) {
        Frame frame = house.press().passingFrame(visit, house.press().texts().of("validate.title"), Section.VALIDATE);
        ValidationView view = new ValidationView(
                frame, FORMATS, hasOfficial(), input, problem, problem.isEmpty() ? validation.outcome() : null);
        return house.press().page(Response.Status.OK, "validate.jte", view);
    }

    private Response download(byte[] findings, MediaType type, String file) {
        return Response.ok(findings)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
