package org.fonds.citation;

import java.util.concurrent.TimeUnit;
import org.fonds.record.Citation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Taking citations apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CitationBenchmark {
    private static final int COUNT = 1000;

    private final CitationParser parser = CitationParser.standard();
    private final String[] citations = citations();
    private int next;

    private static String[] citations() {
        GeneratedCitations generated = new GeneratedCitations(19_501_001);
        String[] citations = new String[COUNT];
        for (int n = 0; n < COUNT; n++) {
            citations[n] = generated.next().text();
        }
        return citations;
    }

    @Benchmark
    public Citation parsing() {
        next = (next + 1) % COUNT;
        return parser.parse(citations[next]);
    }
}
