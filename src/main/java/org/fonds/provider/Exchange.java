package org.fonds.provider;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.fonds.protocol.OaiRequest;
import org.fonds.protocol.ParsedRequest;
import org.fonds.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** One request, answered from one snapshot. */
final class Exchange {
    /** A page is bounded by its {@link ListRules}; this bounds the single record that is larger than a page. */
    private static final int LARGEST_ANSWER = 256 << 20;

    private final RepositoryDescription repository;
    private final ListRules rules;
    private final AnswerTag tags;
    private final String baseUrl;
    private final Snapshot snapshot;
    private final Coding coding;
    private final Envelope envelope;

    Exchange(
            RepositoryDescription repository,
            ListRules rules,
            AnswerTag tags,
            String baseUrl,
            Snapshot snapshot,
            Coding coding) {
        this.tags = tags;
        this.repository = repository;
        this.rules = rules;
        this.baseUrl = baseUrl;
        this.snapshot = snapshot;
        this.coding = coding;
        this.envelope = new Envelope(baseUrl, snapshot.ledger().clock());
    }

    Answer answer(ParsedRequest parsed, Collection<String> known) {
        if (parsed instanceof ParsedRequest.Refused refused) {
            PageBuffer page = new PageBuffer(LARGEST_ANSWER);
            envelope.write(page, refused.arguments(), refused.errors());
            return new Answer.Document(page.toBody(coding), null, Delivery.refused(parsed.verb(), refused.errors()));
        }
        ParsedRequest.Understood understood = (ParsedRequest.Understood) parsed;
        return understood.request() instanceof OaiRequest.Resume resume
                ? resume(understood, resume, known)
                : answer(understood, snapshot.ledger().lastNumber(), known, () -> first(understood.request()));
    }

    /** The token is judged first: a page that the client has may belong to a list that has expired. */
    private Answer resume(ParsedRequest.Understood parsed, OaiRequest.Resume request, Collection<String> known) {
        TokenCheck check = new TokenCheck(snapshot.ledger(), rules.life());
        Optional<ListToken> token = check.open(request);
        if (token.isEmpty()) {
            return document(parsed, TokenCheck.refusal(), null);
        }
        return check.isAhead(token.get())
                ? new Answer.TryLater(
                        Provider.RETRY_AFTER,
                        "This server has not yet seen the list that the token belongs to.",
                        Delivery.unavailable(parsed))
                : answer(parsed, token.get().pinned(), known, () -> page(token.get()));
    }

    /** A page that the client has is not even read. */
    private Answer answer(
            ParsedRequest.Understood parsed, long pinned, Collection<String> known, Supplier<Reply> reply) {
        String tag = tags.of(snapshot.ledger(), pinned, parsed, baseUrl);
        return tag != null && known.contains(tag)
                ? new Answer.NotModified(
                        tag, Delivery.notModified(parsed.request().verb()))
                : document(parsed, reply.get(), tag);
    }

    private Answer document(ParsedRequest.Understood parsed, Reply reply, @Nullable String tag) {
        PageBuffer page = new PageBuffer(LARGEST_ANSWER);
        envelope.write(page, parsed.request().verb(), parsed.arguments(), reply);
        return new Answer.Document(
                page.toBody(coding), reply instanceof Reply.Content ? tag : null, Delivery.of(parsed, reply));
    }

    private Reply first(OaiRequest request) {
        if (request instanceof OaiRequest.GetRecord get) {
            return GetRecordReply.of(snapshot, get);
        } else if (request instanceof OaiRequest.ListRecords list) {
            return new RecordsReply(snapshot, rules, coding.form()).first(list.verb(), list.selection());
        } else if (request instanceof OaiRequest.ListIdentifiers list) {
            return new RecordsReply(snapshot, rules, coding.form()).first(list.verb(), list.selection());
        } else if (request instanceof OaiRequest.ListMetadataFormats list) {
            return FormatsReply.of(snapshot, list);
        } else if (request instanceof OaiRequest.ListSets) {
            return new SetsReply(snapshot, rules).first();
        }
        return new IdentifyReply(repository, snapshot).of(baseUrl);
    }

    private Reply page(ListToken token) {
        return token instanceof ListToken.Records records
                ? new RecordsReply(snapshot, rules, coding.form()).page(records)
                : new SetsReply(snapshot, rules).page((ListToken.Sets) token);
    }
}
