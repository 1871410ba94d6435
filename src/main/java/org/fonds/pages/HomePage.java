package org.fonds.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.store.ListScope;
import org.fonds.store.Snapshot;
import org.fonds.store.StoreFigures;
import org.jspecify.annotations.Nullable;

/** The page at {@code /}: what the repository is, how it does, and how it is harvested. All of it is from tallies. */
@Path("/")
public final class HomePage {
    private static final int SETS = 12;

    private final House house;

    HomePage(House house) {
        this.house = house;
    }

    @GET
    public Response home(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        return house.press().page(visit, "home.jte", house.store().<HomeView>read(snapshot -> view(visit, snapshot)));
    }

    private HomeView view(Visit visit, Snapshot snapshot) {
        StoreFigures figures = snapshot.figures();
        return new HomeView(
                house.press().frame(visit, house.repository().name(), Section.HOME),
                house.baseUrl(visit),
                house.repository().adminEmails(),
                snapshot.formats().stream().map(format -> line(format, figures)).toList(),
                snapshot.sets(null, SETS, snapshot.ledger().lastNumber()).stream()
                        .map(set -> line(set, snapshot))
                        .toList(),
                snapshot.setCount(snapshot.ledger().lastNumber()),
                figures.items(),
                health(figures, snapshot),
                text(figures.lastPublication()),
                snapshot.sampleIdentifier(house.repository().identifier().prefix())
                        .map(OaiIdentifier::value)
                        .orElse(null));
    }

    private HomeView.FormatLine line(MetadataFormat format, StoreFigures figures) {
        MetadataPrefix prefix = format.prefix();
        return new HomeView.FormatLine(
                prefix.value(),
                house.press().texts().ofOr("format." + prefix.value(), format.namespace()),
                format.schema(),
                figures.records().getOrDefault(prefix, 0L),
                figures.deleted().getOrDefault(prefix, 0L));
    }

    private static HomeView.SetLine line(SetDescription set, Snapshot snapshot) {
        long newest = snapshot.ledger().lastNumber();
        return new HomeView.SetLine(
                set.spec().value(),
                set.name(),
                snapshot.count(new ListScope(MetadataPrefix.OAI_DC, set.spec(), 1, newest, newest)));
    }

    private static HomeView.Health health(StoreFigures figures, Snapshot snapshot) {
        return new HomeView.Health(
                figures.held(),
                figures.withdrawn(),
                figures.deleted().getOrDefault(MetadataPrefix.OAI_DC, 0L),
                Datestamp.ofSecond(snapshot.ledger().clock()).toString());
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : Datestamp.ofSecond(moment).toString();
    }
}
