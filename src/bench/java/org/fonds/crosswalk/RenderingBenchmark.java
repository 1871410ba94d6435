package org.fonds.crosswalk;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.FragmentValidator;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rendering one record, and validating what was rendered by schema and rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenderingBenchmark {
    @Param({"oai_dc", "oai_qdc", "mods", "marcxml"})
    public String format = "";

    private final FragmentValidator validator = FragmentValidator.ofProfiles();
    private final ArchivalRecord record = SeedRecord.with("The ferry of the morning is late again.");
    private Crosswalk crosswalk = Crosswalks.of(Rendering.settings()).get(0);
    private XmlFragment fragment = crosswalk.render(record, Rendering.FIRST_DAY);

    @Setup
    public void choose() {
        crosswalk = Crosswalks.of(Rendering.settings()).stream()
                .filter(each -> each.format().prefix().value().equals(format))
                .findFirst()
                .orElseThrow();
        fragment = rendering();
    }

    @Benchmark
    public XmlFragment rendering() {
        return crosswalk.render(record, Rendering.FIRST_DAY);
    }

    @Benchmark
    public List<Finding> validating() {
        return validator.check(new MetadataPrefix(format), fragment);
    }
}
