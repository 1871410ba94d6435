package org.fonds.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RequestParser;
import org.fonds.provider.Answer;
import org.fonds.provider.Coding;
import org.fonds.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** The explorer at {@code /explore}: what harvesters ask and get, for people. It asks what the endpoint asks itself. */
@Path("explore")
public final class ExplorerPage {
    /** Sets offered to choose from; a visitor may write any other. */
    private static final int SETS = 200;

    private final House house;

    ExplorerPage(House house) {
        this.house = house;
    }

    @GET
    public Response explore(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        ExplorerRequest asked = ExplorerRequest.of(visit);
        ExplorerView.Asked answered = asked.isEmpty() ? null : ask(visit, asked);
        Frame frame = house.press().frame(visit, house.press().texts().of("nav.explore"), Section.EXPLORE);
        ExplorerView view = house.store()
                .<ExplorerView>read(snapshot -> view(frame.indexedOnlyIf(asked.isEmpty()), asked, answered, snapshot));
        return house.press().page(visit, "explore.jte", view);
    }

    private ExplorerView view(
            Frame frame, ExplorerRequest asked, ExplorerView.@Nullable Asked answered, Snapshot snapshot) {
        return new ExplorerView(
                frame,
                asked,
                snapshot.formats().stream()
                        .map(format -> format.prefix().value())
                        .toList(),
                snapshot.sets(null, SETS, snapshot.ledger().lastNumber()).stream()
                        .map(set -> new ExplorerView.SetLine(set.spec().value(), set.name()))
                        .toList(),
                snapshot.sampleIdentifier(house.repository().identifier().prefix())
                        .map(OaiIdentifier::value)
                        .orElse(""),
                answered);
    }

    private ExplorerView.Asked ask(Visit visit, ExplorerRequest asked) {
        String baseUrl = house.baseUrl(visit);
        String url = baseUrl + "?" + asked.query();
        Arguments arguments = Arguments.decode(asked.query()).orElseThrow();
        Answer answer = house.provider().answer(RequestParser.parse(arguments), baseUrl, List.of(), Coding.IDENTITY);
        if (answer instanceof Answer.Document document) {
            ExplorerView.Shown.Answer shown = AnswerReading.of(document.body().toBytes());
            String token = shown.token().text();
            return new ExplorerView.Asked(
                    url, "", shown, token.isEmpty() ? "" : visit.path() + "explore?" + asked.next(token));
        }
        return new ExplorerView.Asked(url, house.press().texts().of("explore.later"), null, "");
    }
}
