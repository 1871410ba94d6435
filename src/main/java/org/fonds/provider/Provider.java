package org.fonds.provider;

import java.time.Duration;
import java.util.Collection;
import org.fonds.protocol.ParsedRequest;
import org.fonds.store.RecordStore;
import org.fonds.store.StoreIsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers OAI-PMH requests: one request, one snapshot of the store, one document. No clock but the ledger's is asked.
 */
public final class Provider {
    static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

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
     * @param known tags of answers that the client has
     * @param coding in which the client takes the answer
     */
    public Answer answer(ParsedRequest request, String baseUrl, Collection<String> known, Coding coding) {
        requestCame.run();
        try {
            return store.read(
                    snapshot -> new Exchange(repository, rules, baseUrl, snapshot, coding).answer(request, known));
        } catch (StoreIsUnavailable | AnswerIsTooLarge e) {
            LOG.error("A request could not be answered: {}", request, e);
            return new Answer.TryLater(RETRY_AFTER, "The repository cannot answer now.", Delivery.unavailable(request));
        }
    }
}
