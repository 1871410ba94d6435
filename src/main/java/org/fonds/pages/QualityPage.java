package org.fonds.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.fonds.store.AssessedItem;
import org.fonds.xml.PlacedFinding;

/** How good the documents are, at {@code /quality}: from sums that are kept up as documents come in, whatever there are. */
@Path("/")
public final class QualityPage {
    private static final int PAGE = 25;
    private static final int PAGE_OF_FILE = 1000;

    private final House house;
    private final ItemAddress addresses;

    QualityPage(House house) {
        this.house = house;
        this.addresses = new ItemAddress(house.repository().identifier());
    }

    @GET
    @Path("quality")
    public Response quality(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        Frame frame = house.press().frame(visit, house.press().texts().of("quality.title"), Section.QUALITY);
        return house.press().page(visit, "quality.jte", new QualityReport(house, frame).view());
    }

    /** All sums as a table. */
    @GET
    @Path("quality.csv")
    public Response sums(@Context ContainerRequestContext request) {
        return table(new Visit(request), QualityFile.sums(house.store().quality()));
    }

    /** The documents that break a rule, page by page. */
    @GET
    @Path("quality/rule")
    public Response rule(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        RuleRequest rule = RuleRequest.of(visit);
        List<AssessedItem> items = breaking(rule, PAGE + 1);
        List<AssessedItem> shown = items.stream().limit(PAGE).toList();
        RuleView view = new RuleView(
                house.press().passingFrame(visit, rule.format() + " " + rule.rule(), Section.QUALITY),
                rule.format(),
                rule.rule(),
                rule.held(),
                shown.stream().map(item -> line(visit, item)).toList(),
                visit.path() + "quality/rule.csv?" + rule.query(rule.after()),
                items.size() > PAGE
                        ? visit.path() + "quality/rule?"
                                + rule.query(shown.get(PAGE - 1).position())
                        : "");
        return house.press().page(visit, "rule.jte", view);
    }

    /** The findings of a rule as a table, of so many documents as a spreadsheet bears, behind a position. */
    @GET
    @Path("quality/rule.csv")
    public Response findings(@Context ContainerRequestContext request) {
        Visit visit = new Visit(request);
        return table(
                visit,
                FindingsFile.csv(breaking(RuleRequest.of(visit), PAGE_OF_FILE).stream()
                        .flatMap(item -> item.findings().stream()
                                .map(finding -> new PlacedFinding(
                                        item.place(), item.identifier().value(), finding)))
                        .toList()));
    }

    private List<AssessedItem> breaking(RuleRequest rule, int limit) {
        return house.store().breaking(rule.format(), rule.rule(), rule.held(), rule.after(), limit);
    }

    private RuleView.Line line(Visit visit, AssessedItem item) {
        return new RuleView.Line(
                item.identifier().value(),
                visit.path() + addresses.of(item.identifier()),
                item.place(),
                item.findings().stream()
                        .map(finding -> new RuleView.Note(
                                finding.line(), finding.column(), finding.xpath(), finding.message(), finding.remedy()))
                        .toList());
    }

    private Response table(Visit visit, byte[] csv) {
        return house.press()
                .send(visit, csv, new MediaType("text", "csv", "UTF-8"), Press.DATA_POLICY)
                .header("Content-Disposition", "attachment")
                .build();
    }
}
