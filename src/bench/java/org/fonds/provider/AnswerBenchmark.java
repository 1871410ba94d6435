package org.fonds.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.Verb;
import org.fonds.store.LedgerState;
import org.fonds.store.ListScope;
import org.fonds.store.Position;
import org.fonds.store.TokenKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What every page of a list costs beside its records: envelope, sealing the next token, opening the one that came. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnswerBenchmark {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final LedgerState ledger =
            new LedgerState("0123456789abcdef", NOW, NOW, 1000, 0, new TokenKey(new byte[32]));
    private final ListToken token = new ListToken.Records(
            Verb.LIST_RECORDS,
            new ListScope(MetadataPrefix.OAI_DC, null, 1, 1000, 1000),
            new Position(17, 1700),
            new Position(18, 1800),
            1700,
            OptionalLong.of(100_000),
            NOW);
    private final TokenSeal seal = new TokenSeal(ledger);
    private final String sealed = seal.seal(token);
    private final Arguments arguments =
            Arguments.decode("verb=ListRecords&resumptionToken=" + sealed).orElseThrow();

    @Benchmark
    public Body envelope() {
        PageBuffer page = new PageBuffer(1 << 20);
        new Envelope("https://archive.example.org/oai", NOW)
                .write(page, Verb.LIST_RECORDS, arguments, new Reply.Content(content -> content.xml("<record/>")));
        return page.toBody(Coding.IDENTITY);
    }

    @Benchmark
    public String sealing() {
        return seal.seal(token);
    }

    @Benchmark
    public Optional<ListToken> opening() {
        return seal.open(sealed);
    }

    @Benchmark
    public List<Arguments.Pair> arguments() {
        return Arguments.decode("verb=ListRecords&resumptionToken=" + sealed)
                .orElseThrow()
                .pairs();
    }
}
