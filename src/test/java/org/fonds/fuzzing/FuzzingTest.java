package org.fonds.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fonds.citation.CitationTarget;
import org.fonds.protocol.RequestTarget;
import org.fonds.provider.TokenTarget;
import org.fonds.source.PageTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What comes from outside is read whatever it is. The fuzzer runs as a process of its own, because it rewrites the classes
 * that it watches. In the short form it tries the same few hundred inputs each time; the long form, for each target:
 * {@code -Dfonds.fuzz.seconds=120}.
 */
class FuzzingTest {
    private static final int SECONDS = Integer.getInteger("fonds.fuzz.seconds", 0);
    private static final long SEED = Long.getLong("fonds.fuzz.seed", 1);
    private static final int RUNS = 300;

    @TempDir
    Path folder;

    private enum Target {
        CITATIONS(CitationTarget.class) {
            @Override
            void take(byte[] data) {
                CitationTarget.fuzzerTestOneInput(data);
            }

            @Override
            List<byte[]> seeds() {
                return Seeds.citations();
            }
        },

        REQUESTS(RequestTarget.class) {
            @Override
            void take(byte[] data) {
                RequestTarget.fuzzerTestOneInput(data);
            }

            @Override
            List<byte[]> seeds() {
                return Seeds.requests();
            }
        },

        TOKENS(TokenTarget.class) {
            @Override
            void take(byte[] data) {
                TokenTarget.fuzzerTestOneInput(data);
            }

            @Override
            List<byte[]> seeds() {
                return Seeds.tokens();
            }
        },

        PAGES(PageTarget.class) {
            @Override
            void take(byte[] data) {
                PageTarget.fuzzerTestOneInput(data);
            }

            @Override
            List<byte[]> seeds() {
                return Seeds.pages();
            }
        };

        private final Class<?> type;

        Target(Class<?> type) {
            this.type = type;
        }

        abstract void take(byte[] data);

        abstract List<byte[]> seeds();
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void bearsItsSeedsAndWhatWasFound(Target target) {
        List<byte[]> seeds = target.seeds();
        assertThat(seeds).isNotEmpty();
        seeds.forEach(target::take);
    }

    @Test
    void bearsWhateverTheFuzzerMakes() throws IOException, InterruptedException {
        assumeThat(runsHere()).as("native code of the fuzzer for this machine").isTrue();
        if (SECONDS > 0) {
            longRuns();
        } else {
            shortRun();
        }
    }

    private void shortRun() throws IOException, InterruptedException {
        String[] prefixes = {"\0", "\1", "\2", "\3"};
        for (Target target : Target.values()) {
            Seeds.write(target.seeds(), prefixes[List.of(Target.values()).indexOf(target)], corpus("every"));
        }
        fuzz(EveryTarget.class, corpus("every"), "-runs=" + RUNS);
    }

    private void longRuns() throws IOException, InterruptedException {
        for (Target target : Target.values()) {
            Path corpus = corpus(target.name());
            Seeds.write(target.seeds(), "", corpus);
            System.out.println(target + ": " + fuzz(target.type, corpus, "-max_total_time=" + SECONDS));
        }
    }

    /** The fuzzer brings native code for these machines. */
    private static boolean runsHere() {
        return System.getProperty("os.arch").equals("amd64");
    }

    private Path corpus(String name) throws IOException {
        return Files.createDirectories(folder.resolve("corpus").resolve(name));
    }

    /** The last thing that the fuzzer says: how many inputs it tried. */
    private String fuzz(Class<?> target, Path corpus, String bound) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (SECONDS > 0 ? 4 : 1),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=org.fonds.**",
                "--custom_hook_includes=org.fonds.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-timeout=120",
                "-rss_limit_mb=0",
                "-seed=" + SEED,
                bound,
                corpus.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(300L + 2L * SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(said);
        assertThat(ended && process.exitValue() == 0)
                .as("seed %d: %s", SEED, String.join("\n", lines))
                .isTrue();
        return lines.get(lines.size() - 1);
    }
}
