package org.fonds.provider;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.fonds.protocol.ParsedRequest;
import org.fonds.store.DamagedRendition;
import org.fonds.store.RecordStore;
import org.fonds.store.RecordsAreWithheld;
import org.fonds.store.StoreIsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers OAI-PMH requests: one request, one snapshot of the store, one document. No clock but the ledger's is asked.
 */
public final class Provider {
    static final Duration RETRY_AFTER = Duration.ofSeconds(30);
    private static final Duration HEALING = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final RecordStore store;
    private final RepositoryDescription repository;
    private final ListRules rules;
    private final AnswerTag tags;
    private final Runnable requestCame;
    private final Consumer<List<DamagedRendition>> damageFound;

    /** The same where nobody heals what is damaged. */
    public Provider(RecordStore store, RepositoryDescription repository, ListRules rules, Runnable requestCame) {
        this(store, repository, rules, requestCame, damaged -> {});
    }

    /**
     * @param rules how lists are handed out
     * @param requestCame told of each request before it is answered
     * @param damageFound told of renditions that are to be healed; must not wait for that
     */
    public Provider(
            RecordStore store,
            RepositoryDescription repository,
            ListRules rules,
            Runnable requestCame,
            Consumer<List<DamagedRendition>> damageFound) {
        this.store = store;
        this.repository = repository;
        this.rules = rules;
        this.tags = new AnswerTag(repository, rules);
        this.requestCame = requestCame;
        this.damageFound = damageFound;
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
            return store.read(snapshot ->
                    new Exchange(repository, rules, tags, baseUrl, snapshot, coding).answer(request, known));
        } catch (RecordsAreWithheld e) {
            return withheld(request, e);
        } catch (StoreIsUnavailable e) {
            LOG.error("A request could not be answered: {} {}", e.getMessage(), request);
            return unavailable(request);
        } catch (AnswerIsTooLarge e) {
            LOG.error("A request could not be answered: {}", request, e);
            return unavailable(request);
        }
    }

    private static Answer unavailable(ParsedRequest request) {
        return new Answer.TryLater(RETRY_AFTER, "The repository cannot answer now.", Delivery.unavailable(request));
    }

    /** Healing takes a moment; what cannot be healed waits for people. */
    private Answer withheld(ParsedRequest request, RecordsAreWithheld withheld) {
        LOG.error("A request is not answered: {}", withheld.getMessage());
        damageFound.accept(withheld.damaged());
        return new Answer.TryLater(
                withheld.damaged().isEmpty() ? RETRY_AFTER : HEALING,
                "A record is damaged and is being repaired.",
                Delivery.unavailable(request));
    }
}
