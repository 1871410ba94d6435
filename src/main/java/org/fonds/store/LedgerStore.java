package org.fonds.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.fonds.protocol.MetadataFormat;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.xml.Finding;
import org.jspecify.annotations.Nullable;

/** The parts of a store, put together. */
final class LedgerStore implements Store {
    private static final int EPOCH_BYTES = 8;
    private static final int KEY_BYTES = 32;

    private final Database database;
    private final Readers readers;
    private final Writer writer;
    private final Writer ticker;
    private final Publisher publisher;
    private final Conservation conservation;
    private final LedgerClock clock;
    private final Writer derivedWriter;
    private final BlockBuilder blocks;

    private LedgerStore(Database database, Clock clock, LongSupplier nanoTime) {
        this.database = database;
        this.readers = new Readers(database);
        ReentrantLock turn = new ReentrantLock(true);
        this.writer = new Writer(database, database::writer, turn);
        this.ticker = new Writer(database, database::hastyWriter, new ReentrantLock());
        this.derivedWriter = new Writer(database, database::derivedWriter, turn);
        this.blocks =
                new BlockBuilder(readers, derivedWriter, database.settings().blockRecords());
        this.publisher = new Publisher(writer, clock);
        this.conservation = new Conservation(writer, clock);
        this.clock = new LedgerClock(ticker, clock, nanoTime);
    }

    static LedgerStore open(Database database, Clock clock, LongSupplier nanoTime) {
        database.prepare();
        try (Session session = database.writer()) {
            if (!LedgerRow.exists(session)) {
                LedgerRow.begin(session, newEpoch(), clock.instant().getEpochSecond(), new TokenKey(random(KEY_BYTES)));
            }
        }
        return new LedgerStore(database, clock, nanoTime);
    }

    private static String newEpoch() {
        return HexFormat.of().formatHex(random(EPOCH_BYTES));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Begins a new epoch and announces everything anew; see {@link Reannouncement#run}. */
    long announceAnew(Clock now, LongConsumer told) {
        return new Reannouncement(writer, now).run(newEpoch(), told);
    }

    @Override
    public boolean isReplica() {
        return readers.read(database::isReplica);
    }

    @Override
    public <T> T read(Function<? super Snapshot, ? extends T> question) {
        return readers.read(session -> question.apply(new SqlSnapshot(session, blocks::isDamaged)));
    }

    @Override
    public void offerFormats(List<MetadataFormat> formats) {
        writer.underLock((session, ledger) -> new FormatTable(session).offer(formats));
    }

    @Override
    public void declareSets(List<SetDescription> sets) {
        writer.underLock((session, ledger) -> new SetTable(session, ledger.lastNumber()).declare(sets));
    }

    @Override
    public Publication publish(List<Change> changes) {
        return publisher.publish(changes);
    }

    @Override
    public Publication rehearse(List<Change> changes) {
        return publisher.rehearse(changes);
    }

    @Override
    public Mending mend(DamagedRendition damaged, List<Rendition> renewed) {
        return conservation.mend(damaged, renewed);
    }

    @Override
    public List<WithheldRecord> withheld(int limit) {
        return readers.read(session -> new Withheld(session).first(limit));
    }

    @Override
    public long vacuum(Duration kept) {
        return new Vacuum(writer).run(kept);
    }

    @Override
    public boolean buildBlocks() {
        return blocks.work();
    }

    @Override
    public boolean tick() {
        return clock.tick();
    }

    @Override
    public List<String> sources() {
        return readers.read(session -> new RegisterQueries(session).sources());
    }

    @Override
    public Map<OaiIdentifier, Accession> accessions(Collection<OaiIdentifier> identifiers) {
        return readers.read(session -> new RegisterQueries(session).accessions(identifiers));
    }

    @Override
    public Optional<SourceDocumentCopy> document(OaiIdentifier identifier) {
        return readers.read(session -> new RegisterQueries(session).document(identifier));
    }

    @Override
    public Optional<SourceDocumentCopy> goodDocument(OaiIdentifier identifier) {
        return readers.read(session -> new RegisterQueries(session).goodDocument(identifier));
    }

    @Override
    public List<OaiIdentifier> liveItems(String source, @Nullable OaiIdentifier after, int limit) {
        return readers.read(session -> new RegisterQueries(session).liveItems(source, after, limit));
    }

    @Override
    public Map<MetadataPrefix, Map<String, Long>> renditionsByFingerprint(Set<String> except) {
        return readers.read(session -> new RegisterQueries(session).byFingerprint(except));
    }

    @Override
    public Optional<HeldDocument> heldDocument(OaiIdentifier identifier) {
        return readers.read(session -> new HeldDocuments(session).find(identifier));
    }

    @Override
    public void held(Consumer<HeldDocument> reader) {
        readers.read(session -> new HeldDocuments(session).tellAll(reader));
    }

    @Override
    public Optional<Claim> claim(String origin) {
        return database.claim("harvest-" + origin);
    }

    @Override
    public QualityFigures quality() {
        return readers.read(session -> new QualityQueries(session).figures());
    }

    @Override
    public Map<OaiIdentifier, List<Finding>> findings(Collection<OaiIdentifier> identifiers) {
        return readers.read(session -> new QualityQueries(session).findings(identifiers));
    }

    @Override
    public List<AssessedItem> breaking(String format, String rule, boolean held, long after, int limit) {
        return readers.read(session -> new QualityQueries(session).breaking(format, rule, held, after, limit));
    }

    @Override
    public List<AssessedItem> warned(long after, int limit) {
        return readers.read(session -> new QualityQueries(session).warned(after, limit));
    }

    @Override
    public List<CardLine> cards(CardQuery query, long behind, int limit) {
        return readers.read(session -> new CardQueries(session).cards(query, behind, limit));
    }

    @Override
    public List<HeadingCount> largestHeadings(String kind, int limit) {
        return readers.read(session -> new CardQueries(session).largest(kind, limit));
    }

    @Override
    public List<HeadingCount> lastHeadings(String kind, int limit) {
        return readers.read(session -> new CardQueries(session).last(kind, limit));
    }

    @Override
    public Optional<HeadingCount> heading(String kind, String value) {
        return readers.read(session -> new CardQueries(session).heading(kind, value));
    }

    @Override
    public List<PastVersion> history(OaiIdentifier identifier, int limit) {
        return readers.read(session -> new CardQueries(session).history(identifier, limit));
    }

    @Override
    public List<KnownOrigin> origins() {
        return readers.read(session -> new JournalTable(session).origins());
    }

    @Override
    public Optional<KnownOrigin> origin(String name) {
        return readers.read(session -> new JournalTable(session).origin(name));
    }

    @Override
    public void enter(KnownOrigin origin) {
        writer.underLock((session, ledger) -> new JournalTable(session).enter(origin));
    }

    @Override
    public HarvestedList list(String origin, MetadataPrefix prefix, @Nullable SetSpec set) {
        return readers.read(session -> new JournalTable(session).list(origin, prefix, set));
    }

    @Override
    public void note(HarvestedList list) {
        writer.underLock((session, ledger) -> new JournalTable(session).note(list));
    }

    @Override
    public Map<String, String> misses(String origin, MetadataPrefix prefix) {
        return readers.read(session -> new JournalTable(session).misses(origin, prefix));
    }

    @Override
    public void miss(String origin, MetadataPrefix prefix, String identifier, @Nullable String reason) {
        writer.underLock((session, ledger) -> new JournalTable(session).miss(origin, prefix, identifier, reason));
    }

    @Override
    public void close() {
        readers.close();
        ticker.close();
        derivedWriter.close();
        writer.close();
    }
}
