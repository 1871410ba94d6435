package org.fonds.deflate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A page of two blocks of fifty records: joined, and compressed as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JoiningBenchmark {
    private final byte[] head = "<?xml version=\"1.0\"?><OAI-PMH>".repeat(10).getBytes(StandardCharsets.UTF_8);
    private final byte[] text = text();
    private final DeflatedText block = DeflatedText.of(text);

    private static byte[] text() {
        Random random = new Random(19_501_001);
        StringBuilder records = new StringBuilder();
        for (int n = 0; n < 50; n++) {
            records.append(RandomPage.recordLike(random, 12));
        }
        return records.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public List<byte[]> joined() {
        try (GzipMember member = new GzipMember()) {
            return member.text(head).join(block).join(block).text(head).finish();
        }
    }

    @Benchmark
    public byte[] compressed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(head);
            gzip.write(text);
            gzip.write(text);
            gzip.write(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Benchmark
    public int checksum() {
        return block.shift().combine(117_312, block.crc());
    }
}
