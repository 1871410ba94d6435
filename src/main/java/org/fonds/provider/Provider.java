package org.fonds.provider;

import java.time.Duration;
import java.util.Optional;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.OaiRequest;
import org.fonds.protocol.ParsedRequest;
import org.fonds.protocol.Verb;
import org.fonds.store.RecordStore;
import org.fonds.store.Snapshot;
import org.fonds.store.StoreIsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers OAI-PMH requests: one request, one snapshot of the store, one document. No clock but the ledger's is asked.
 */
public final class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    /** A page is bounded by its {@link ListRules}; this bounds the single record that is larger than a page. */
    private static final int LARGEST_ANSWER = 256 << 20;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final RecordStore store;
    private final RepositoryDescription repository;
    private final ListRules rules;
    private final Runnable requestCame;

    /**
     * @param rules how lists are handed out
     * @param requestCame told of each request before it is answered
     */
    public Provider(RecordStore store, RepositoryDescription repository, ListRules rules, Runnable requestCame) {
        this.store = store;
        this.repository = repository;
        this.rules = rules;
        this.requestCame = requestCame;
    }

    /**
     * Answers a request.
     *
     * @param baseUrl the address under which the repository is harvested, repeated in the answer
     */
    public Answer answer(ParsedRequest request, String baseUrl) {
        requestCame.run();
        try {
            return store.read(snapshot -> answer(request, baseUrl, snapshot));
        } catch (StoreIsUnavailable | AnswerIsTooLarge e) {
            LOG.error("A request could not be answered: {}", request, e);
            return new Answer.TryLater(RETRY_AFTER, "The repository cannot answer now.");
        }
    }

    private Answer answer(ParsedRequest parsed, String baseUrl, Snapshot snapshot) {
        Envelope envelope = new Envelope(baseUrl, snapshot.ledger().clock());
        PageBuffer page = new PageBuffer(LARGEST_ANSWER);
        if (parsed instanceof ParsedRequest.Refused refused) {
            envelope.write(page, refused.arguments(), refused.errors());
        } else if (parsed instanceof ParsedRequest.Understood understood) {
            Optional<Reply> reply = reply(understood.request(), baseUrl, snapshot);
            if (reply.isEmpty()) {
                return new Answer.TryLater(
                        RETRY_AFTER, "This server has not yet seen the list that the token belongs to.");
            }
            write(envelope, page, understood, reply.get());
        }
        return new Answer.Document(page.toBytes());
    }

    private static void write(Envelope envelope, PageBuffer page, ParsedRequest.Understood parsed, Reply reply) {
        Verb verb = parsed.request().verb();
        Arguments arguments = parsed.arguments();
        envelope.write(page, verb, arguments, reply);
    }

    /** The reply, or empty where the token is ahead of what this snapshot has. */
    private Optional<Reply> reply(OaiRequest request, String baseUrl, Snapshot snapshot) {
        if (request instanceof OaiRequest.Resume resume) {
            return resume(resume, snapshot);
        }
        return Optional.of(firstReply(request, baseUrl, snapshot));
    }

    private Reply firstReply(OaiRequest request, String baseUrl, Snapshot snapshot) {
        if (request instanceof OaiRequest.GetRecord get) {
            return GetRecordReply.of(snapshot, get);
        } else if (request instanceof OaiRequest.ListRecords list) {
            return new RecordsReply(snapshot, rules).first(list.verb(), list.selection());
        } else if (request instanceof OaiRequest.ListIdentifiers list) {
            return new RecordsReply(snapshot, rules).first(list.verb(), list.selection());
        } else if (request instanceof OaiRequest.ListMetadataFormats list) {
            return FormatsReply.of(snapshot, list);
        } else if (request instanceof OaiRequest.ListSets) {
            return new SetsReply(snapshot, rules).first();
        }
        return new IdentifyReply(repository, snapshot.ledger(), sampleIdentifier(snapshot)).of(baseUrl);
    }

    private Optional<Reply> resume(OaiRequest.Resume request, Snapshot snapshot) {
        TokenCheck check = new TokenCheck(snapshot.ledger(), rules.life());
        Optional<ListToken> token = check.open(request);
        if (token.isEmpty()) {
            return Optional.of(TokenCheck.refusal());
        }
        return check.isAhead(token.get()) ? Optional.empty() : Optional.of(page(token.get(), snapshot));
    }

    private Reply page(ListToken token, Snapshot snapshot) {
        return token instanceof ListToken.Records records
                ? new RecordsReply(snapshot, rules).page(records)
                : new SetsReply(snapshot, rules).page((ListToken.Sets) token);
    }

    /** An item that can be fetched; an example made up while the store is empty. */
    private String sampleIdentifier(Snapshot snapshot) {
        return snapshot.sampleIdentifier(repository.identifier().prefix())
                .map(OaiIdentifier::value)
                .orElseGet(() -> repository.identifier().identifier("1").value());
    }
}
