package org.fonds.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataFormat;
import org.fonds.store.RecordStore;
import org.fonds.store.Snapshot;
import org.fonds.store.StoreFigures;

/** The page at {@code /}: what the repository is and how it is harvested. */
@Path("/")
public final class HomePage {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fonds.pages.templates");

    private final RecordStore store;
    private final String name;
    private final Supplier<String> baseUrl;

    /**
     * @param name the repository's, for people
     * @param baseUrl the address for harvesters, asked at each request: it is known only once the server listens
     */
    public HomePage(RecordStore store, String name, Supplier<String> baseUrl) {
        this.store = store;
        this.name = name;
        this.baseUrl = baseUrl;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    public String home() {
        StringOutput html = new StringOutput();
        TEMPLATES.render("home.jte", store.<HomeView>read(this::view), html);
        return html.toString();
    }

    @GET
    @Path("style.css")
    @Produces("text/css; charset=UTF-8")
    public byte[] style() throws IOException {
        try (InputStream css = HomePage.class.getResourceAsStream("style.css")) {
            if (css == null) {
                throw new IllegalStateException("the program lacks its stylesheet");
            }
            return css.readAllBytes();
        }
    }

    private HomeView view(Snapshot snapshot) {
        StoreFigures figures = snapshot.figures();
        List<HomeView.FormatLine> formats = snapshot.formats().stream()
                .map(MetadataFormat::prefix)
                .map(prefix -> new HomeView.FormatLine(
                        prefix.value(),
                        figures.records().getOrDefault(prefix, 0L),
                        figures.deleted().getOrDefault(prefix, 0L)))
                .toList();
        String lastChange = figures.lastPublication() == null
                ? "none yet"
                : Datestamp.ofSecond(figures.lastPublication()).toString();
        return new HomeView(name, baseUrl.get(), formats, lastChange);
    }
}
