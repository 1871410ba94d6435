package org.fonds.source;

import java.util.List;
import java.util.stream.Stream;
import org.fonds.citation.TitleParties;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.Citation;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.CustodyEvent.MadePossibleBy;

/** Everybody whom a page names with a part in the document, each with each part once. */
final class PagePeople {
    private final Page page;
    private final String title;

    PagePeople(Page page, String title) {
        this.page = page;
        this.title = title;
    }

    List<Contributor> read(Citation citation, List<MadePossibleBy> support) {
        TitleParties parties = TitleParties.of(title);
        return Stream.of(
                        named(ContributorRole.AUTHOR, authors(parties)),
                        named(ContributorRole.ADDRESSEE, parties.addressees()),
                        citation.agents().stream().flatMap(PagePeople::handlers),
                        support.stream().flatMap(statement -> named(ContributorRole.SPONSOR, statement.sponsors())))
                .flatMap(contributors -> contributors)
                .distinct()
                .toList();
    }

    /** Those whom the page's own field names, else the senders in the title, and never a mixture of both. */
    private List<String> authors(TitleParties parties) {
        return page.filled(Section.AUTHORS).map(PageSection::texts).orElseGet(parties::senders);
    }

    private static Stream<Contributor> handlers(Agent agent) {
        return agent.roles().stream().flatMap(role -> named(part(role), agent.names()));
    }

    private static Stream<Contributor> named(ContributorRole role, List<String> names) {
        return names.stream().filter(name -> !name.isBlank()).map(name -> new Contributor(name, role));
    }

    private static ContributorRole part(AgentRole role) {
        return switch (role) {
            case TRANSLATOR -> ContributorRole.TRANSLATOR;
            case TRANSCRIBER -> ContributorRole.TRANSCRIBER;
            case EDITOR -> ContributorRole.EDITOR;
            case OBTAINED -> ContributorRole.OBTAINED_BY;
            case CONTRIBUTED -> ContributorRole.CONTRIBUTED_BY;
        };
    }
}
