package org.fonds.provider;

import java.util.Optional;
import java.util.OptionalLong;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.Selection;
import org.fonds.protocol.Verb;
import org.fonds.store.LedgerState;
import org.fonds.store.ListContent;
import org.fonds.store.ListPage;
import org.fonds.store.ListScope;
import org.fonds.store.Position;
import org.fonds.store.RecordsAreWithheld;
import org.fonds.store.Snapshot;
import org.fonds.store.TextForm;

/** ListRecords and ListIdentifiers: one page of a list (OAI-PMH 2.0, sections 4.3 and 4.5). */
final class RecordsReply {
    private final Snapshot snapshot;
    private final LedgerState ledger;
    private final ListRules rules;
    private final TextForm form;

    /** @param form in which the text of blocks goes into the answer */
    RecordsReply(Snapshot snapshot, ListRules rules, TextForm form) {
        this.snapshot = snapshot;
        this.ledger = snapshot.ledger();
        this.rules = rules;
        this.form = form;
    }

    /** The first page of what is selected, pinned to the newest publication. */
    Reply first(Verb verb, Selection selection) {
        if (!offers(selection.prefix())) {
            return Reply.error(
                    ErrorCode.CANNOT_DISSEMINATE_FORMAT,
                    "This repository has no format " + selection.prefix() + "; see ListMetadataFormats.");
        }
        if (selection.set() != null && snapshot.setCount(ledger.lastNumber()) == 0) {
            return Reply.error(ErrorCode.NO_SET_HIERARCHY, "This repository has no sets.");
        }
        ListScope scope = scope(selection);
        return snapshot.pageEnd(scope, Position.START, rules.limits())
                .map(end -> new ListToken.Records(verb, scope, Position.START, end, 0, size(scope), ledger.clock()))
                .map(this::page)
                .orElseGet(() -> nothing(scope));
    }

    private OptionalLong size(ListScope scope) {
        return snapshot.isWhole(scope.prefix()) ? OptionalLong.of(snapshot.count(scope)) : OptionalLong.empty();
    }

    /** A record that is withheld matches, and must not be denied. */
    private Reply nothing(ListScope scope) {
        if (snapshot.isWithheldFrom(scope)) {
            throw RecordsAreWithheld.forGood("all that a list of " + scope.prefix() + " would show");
        }
        return Reply.error(ErrorCode.NO_RECORDS_MATCH, "No record matches the request.");
    }

    /**
     * The page that the token names. A list has no empty pages: where all records of one turned out to be damaged for
     * good, the list has to be begun anew, and comes to its end without them.
     */
    Reply page(ListToken.Records token) {
        ListContent content = token.verb() == Verb.LIST_RECORDS ? ListContent.RECORDS : ListContent.HEADERS;
        ListPage records = snapshot.page(token.scope(), token.start(), token.end(), content, form);
        if (records.records() == 0) {
            return TokenCheck.refusal();
        }
        Optional<Position> nextEnd = snapshot.pageEnd(token.scope(), token.end(), rules.limits());
        String resumption = resumption(token, records.records(), nextEnd);
        return new Reply.Content(
                page -> {
                    records.pieces().forEach(page::piece);
                    page.xml(resumption);
                },
                new ListPart(
                        token.scope().prefix(),
                        token.scope().set(),
                        token.listBirth(),
                        records.records(),
                        nextEnd.isEmpty()));
    }

    private String resumption(ListToken.Records token, int delivered, Optional<Position> end) {
        if (end.isPresent()) {
            ListToken next = new ListToken.Records(
                    token.verb(),
                    token.scope(),
                    token.end(),
                    end.get(),
                    token.cursor() + delivered,
                    token.size(),
                    token.listBirth());
            return ResumptionElement.next(
                    new TokenSeal(ledger).seal(next), token.listBirth(), rules.life(), token.size(), token.cursor());
        }
        return token.cursor() == 0 ? "" : ResumptionElement.last(token.size(), token.cursor());
    }

    private boolean offers(MetadataPrefix prefix) {
        return snapshot.formats().stream().anyMatch(format -> format.prefix().equals(prefix));
    }

    private ListScope scope(Selection selection) {
        long first = selection.from() == null
                ? 1
                : snapshot.firstPublicationFrom(selection.from().first());
        long last = selection.until() == null
                ? ledger.lastNumber()
                : snapshot.lastPublicationUntil(selection.until().last());
        return new ListScope(
                selection.prefix(), selection.set(), first, Math.min(last, ledger.lastNumber()), ledger.lastNumber());
    }
}
