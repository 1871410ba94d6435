package org.fonds.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.store.CardCatalog;
import org.fonds.store.CardLine;
import org.fonds.store.CardQuery;
import org.fonds.store.Heading;
import org.fonds.store.HeadingCount;

/** The catalog: headings to browse at {@code /browse}, cards at {@code /search}. Each page costs what it shows. */
@Path("/")
public final class CatalogPage {
    private static final int PAGE = 25;
    private static final int NEWEST = 8;
    private static final int HEADINGS = 24;
    private static final int YEARS = 120;

    private final House house;
    private final ItemAddress addresses;

    CatalogPage(House house) {
        this.house = house;
        this.addresses = new ItemAddress(house.repository().identifier());
    }

    @GET
    @Path("browse")
    public Response browse(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        List<BrowseView.Shelf> shelves = SearchRequest.KINDS.stream()
                .map(kind -> shelf(visit, kind))
                .filter(shelf -> !shelf.headings().isEmpty())
                .toList();
        List<CardLine> newest = house.store().cards(new CardQuery("", List.of()), CardCatalog.START, NEWEST);
        Frame frame = house.press().frame(visit, house.press().texts().of("nav.browse"), Section.BROWSE);
        return house.press().page(visit, "browse.jte", new BrowseView(frame, shelves, views(visit, newest)));
    }

    private BrowseView.Shelf shelf(Visit visit, String kind) {
        int most = kind.equals(Heading.YEAR) ? YEARS : HEADINGS;
        List<HeadingCount> headings = kind.equals(Heading.YEAR)
                ? house.store().lastHeadings(kind, most + 1)
                : house.store().largestHeadings(kind, most + 1);
        return new BrowseView.Shelf(
                kind,
                house.press().texts().of("heading." + kind),
                headings.stream()
                        .limit(most)
                        .map(count -> new BrowseView.HeadingView(
                                count.heading().name(),
                                visit.path() + "search?" + SearchRequest.of(count.heading()),
                                count.records()))
                        .toList(),
                headings.size() > most);
    }

    private List<BrowseView.CardView> views(Visit visit, List<CardLine> lines) {
        return lines.stream()
                .map(line -> new BrowseView.CardView(
                        visit.path() + addresses.of(line.identifier()), line.title(), line.date(), line.holder()))
                .toList();
    }

    @GET
    @Path("search")
    public Response search(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        SearchRequest search = SearchRequest.of(visit);
        List<HeadingCount> headings = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        search.headings().forEach((kind, value) -> {
            Optional<HeadingCount> heading = house.store().heading(kind, value);
            heading.ifPresentOrElse(headings::add, () -> unknown.add(value));
        });
        List<CardLine> lines = unknown.isEmpty()
                ? house.store().cards(new CardQuery(search.words(), headings), search.behind(), PAGE + 1)
                : List.of();
        Frame frame = house.press().passingFrame(visit, house.press().texts().of("search.title"), Section.BROWSE);
        SearchView view = new SearchView(
                frame,
                search.words(),
                headings.stream().map(heading -> filter(visit, search, heading)).toList(),
                unknown,
                views(visit, lines.stream().limit(PAGE).toList()),
                lines.size() > PAGE
                        ? visit.path() + "search?"
                                + search.next(lines.get(PAGE - 1).position())
                        : "");
        return house.press().page(visit, "search.jte", view);
    }

    private SearchView.Filter filter(Visit visit, SearchRequest search, HeadingCount count) {
        Heading heading = count.heading();
        return new SearchView.Filter(
                heading.kind(),
                heading.value(),
                house.press().texts().of("heading." + heading.kind()),
                heading.name(),
                count.records(),
                visit.path() + "search?" + search.without(heading.kind()));
    }
}
