package org.fonds.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fonds.protocol.Datestamp;
import org.fonds.store.LiveItem;
import org.fonds.store.Snapshot;
import org.fonds.xml.XmlText;

/**
 * The addresses of all record pages for search engines (sitemaps.org, protocol 0.9): one file, or, for more items than one
 * may hold, an index of files, each of one range of items; and {@code robots.txt}, which names it.
 */
@Path("/")
public final class Sitemap {
    /** Of one file. The protocol allows 50,000, which take more than a second to gather; an index names as many files. */
    static final int MOST = 5_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final House house;
    private final ItemAddress addresses;
    private final int most;

    Sitemap(House house, int most) {
        this.house = house;
        this.addresses = new ItemAddress(house.repository().identifier());
        this.most = most;
    }

    @GET
    @Path("robots.txt")
    public Response robots(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        String path = visit.path();
        String rules = "User-agent: *\nDisallow: " + path + "explore\nDisallow: " + path + "search\nDisallow: " + path
                + "validate\nDisallow: " + path + "oai\nSitemap: " + visit.root() + "sitemap.xml\n";
        return send(visit, rules, MediaType.TEXT_PLAIN_TYPE);
    }

    @GET
    @Path("sitemap.xml")
    public Response all(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        return send(
                visit,
                house.store()
                        .<String>read(snapshot ->
                                items(snapshot) > most ? index(visit, items(snapshot)) : addresses(visit, snapshot, 0)),
                MediaType.TEXT_XML_TYPE);
    }

    /**
     * One file of an index.
     *
     * @param number of the file, from 1
     */
    @GET
    @Path("sitemap-{number: [1-9][0-9]{0,8}}.xml")
    public Response part(@PathParam("number") long number, @Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        long after = (number - 1) * most;
        String part = house.store()
                .<String>read(snapshot -> after < items(snapshot) ? addresses(visit, snapshot, after) : "");
        if (part.isEmpty()) {
            throw new NotFoundException();
        }
        return send(visit, part, MediaType.TEXT_XML_TYPE);
    }

    private static long items(Snapshot snapshot) {
        return snapshot.figures().items();
    }

    private String index(Visit visit, long items) {
        StringBuilder xml = new StringBuilder(DECLARATION + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
        for (long number = 1; (number - 1) * most < items; number++) {
            xml.append("<sitemap><loc>")
                    .append(XmlText.escape(visit.root() + "sitemap-" + number + ".xml"))
                    .append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private String addresses(Visit visit, Snapshot snapshot, long after) {
        List<LiveItem> items = snapshot.liveItems(after, most);
        StringBuilder xml = new StringBuilder(DECLARATION + "<urlset xmlns=\"" + NAMESPACE + "\">\n");
        for (LiveItem item : items) {
            xml.append("<url><loc>")
                    .append(XmlText.escape(visit.root() + addresses.of(item.identifier())))
                    .append("</loc><lastmod>")
                    .append(Datestamp.ofSecond(item.datestamp()))
                    .append("</lastmod></url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private Response send(Visit visit, String text, MediaType type) {
        return house.press()
                .send(visit, text.getBytes(StandardCharsets.UTF_8), type.withCharset("UTF-8"), Press.DATA_POLICY)
                .build();
    }
}
