package org.fonds.harvest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fonds.protocol.Granularity;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.Verb;
import org.fonds.store.RecordStore;
import org.fonds.store.StoreFigures;
import org.fonds.store.StoredRecord;
import org.fonds.xml.Namespaces;

/**
 * Harvests our own endpoint as anybody would, through its public address, and compares what comes with the store: every
 * record of each format, byte for byte, and that none is missing.
 */
public final class SelfHarvest {
    private static final int MOST_FAULTS = 100;

    private final RecordStore store;
    private final RepositoryClient client;
    private final List<String> faults = new ArrayList<>();
    private long compared;

    public SelfHarvest(RecordStore store, RepositoryClient client) {
        this.store = store;
        this.client = client;
    }

    /**
     * What a self-harvest came to.
     *
     * @param compared how many records were compared
     * @param faults each in a sentence, a hundred at most; empty where the endpoint serves what the store holds
     */
    public record Verdict(long compared, List<String> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }
    }

    /** Harvests and compares. What is published meanwhile is no fault. */
    public Verdict run() throws InterruptedException {
        identify();
        for (MetadataFormat format : store.<List<MetadataFormat>>read(snapshot -> snapshot.formats())) {
            if (faults.size() < MOST_FAULTS) {
                list(format.prefix());
            }
        }
        return new Verdict(compared, faults);
    }

    private void identify() throws InterruptedException {
        answer(client.identify(), "Identify").ifPresent(identify -> {
            String stated = identify.words().getOrDefault("baseURL", "");
            if (!stated.equals(client.baseUrl().toString())) {
                faults.add(
                        "Identify states the base URL " + stated + ", but it was asked at " + client.baseUrl() + ".");
            }
            if (!Granularity.SECOND.text().equals(identify.words().get("granularity"))) {
                faults.add("What answers at " + client.baseUrl()
                        + " is not this repository: its granularity is not ours.");
            }
        });
    }

    private void list(MetadataPrefix prefix) throws InterruptedException {
        long before = current(prefix);
        long came = 0;
        Optional<OaiAnswer> page =
                answer(client.list(Verb.LIST_RECORDS, prefix, null, null, null), "ListRecords " + prefix);
        while (page.isPresent()) {
            came += page.get().records().size();
            for (HarvestedRecord each : page.get().records()) {
                compare(each, prefix);
            }
            Optional<String> token = page.get().token();
            if (token.isEmpty() || faults.size() >= MOST_FAULTS) {
                break;
            }
            page = answer(client.resume(Verb.LIST_RECORDS, token.get()), "ListRecords " + prefix);
        }
        if (faults.isEmpty() && came < before) {
            faults.add("The list of " + prefix + " has " + came + " records, but the store has " + before + ".");
        }
    }

    private long current(MetadataPrefix prefix) {
        StoreFigures figures = store.read(snapshot -> snapshot.figures());
        return figures.records().getOrDefault(prefix, 0L) + figures.deleted().getOrDefault(prefix, 0L);
    }

    private Optional<OaiAnswer> answer(Answered answered, String what) {
        if (answered instanceof Answered.Not not) {
            faults.add(what + ": " + not.failure().reason());
            return Optional.empty();
        }
        OaiAnswer answer = ((Answered.With) answered).answer();
        boolean none = answer.errors().stream().anyMatch(error -> !error.code().equals("noRecordsMatch"));
        if (none) {
            faults.add(what + ": " + answer.errors().get(0) + ".");
        }
        return answer.errors().isEmpty() ? Optional.of(answer) : Optional.empty();
    }

    private void compare(HarvestedRecord came, MetadataPrefix prefix) throws InterruptedException {
        compared++;
        if (came.equals(stored(came.identifier(), prefix))) {
            return;
        }
        // It may have been published anew since its page was put together.
        Optional<OaiAnswer> again = answer(client.record(came.identifier(), prefix), "GetRecord " + came.identifier());
        boolean same = again.map(OaiAnswer::records)
                .filter(records -> records.size() == 1)
                .filter(records -> records.get(0).equals(stored(came.identifier(), prefix)))
                .isPresent();
        if (!same) {
            faults.add("The record " + came.identifier() + " in " + prefix + " is served otherwise than it is stored.");
        }
    }

    /** What the store has, read as an answer is; a record that no endpoint could have sent where it has none. */
    private HarvestedRecord stored(String identifier, MetadataPrefix prefix) {
        Optional<StoredRecord> there =
                OaiIdentifier.parse(identifier).flatMap(item -> store.read(snapshot -> snapshot.record(item, prefix)));
        String header = there.map(found -> new String(found.header(), StandardCharsets.UTF_8))
                .orElse("");
        byte[] body = there.map(StoredRecord::body).orElse(null);
        try {
            return AnswerReader.record("<OAI-PMH xmlns=\"" + Namespaces.OAI_PMH + "\" xmlns:xsi=\"" + Namespaces.XSI
                    + "\"><record>" + header + (body == null ? "" : new String(body, StandardCharsets.UTF_8))
                    + "</record></OAI-PMH>");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the store has a record that is not well-formed: " + identifier, e);
        }
    }
}
