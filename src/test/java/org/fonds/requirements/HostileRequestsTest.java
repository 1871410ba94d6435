package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.fonds.testing.OaiClient;
import org.fonds.testing.OfficialSchemas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * Thousands of hostile requests: whatever comes in, an answer of the protocol or a clear refusal goes out.
 *
 * <p>{@code -Dfonds.hostile.requests=N} sends so many beside those with every byte, and above {@value #USUAL} puts every
 * byte into every argument instead of into one by turns; {@code -Dfonds.hostile.seed=N} sends the same ones as another
 * run. The outcomes are left in {@code target/hostile-requests.md}.
 */
@ExtendWith(Showcase.class)
class HostileRequestsTest {
    private static final int USUAL = 2000;
    private static final List<String> LEAKS =
            List.of("grizzly", "jersey", "glassfish", "exception", "\tat ", "java.lang", "<html", "sqlite");

    private final Harvester harvester;
    private final RawExchange raw;
    private final Optional<OfficialSchemas> official = official();
    private final Map<String, AtomicLong> outcomes = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();

    HostileRequestsTest(Repository repository) {
        this.harvester = repository.harvester();
        this.raw = RawExchange.with(harvester.address());
    }

    /** Without the shared folder answers are still read as XML, but not validated. */
    private static Optional<OfficialSchemas> official() {
        try {
            return Optional.of(OfficialSchemas.ofAnswers());
        } catch (TestAbortedException noSharedFolder) {
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName(
            "H-14 E-14 E-15 T-16 no request, however hostile, is answered by anything but the protocol or a refusal")
    void everythingIsAnswered() throws IOException {
        String before = harvester.get("verb=Identify").undated();
        long seed = Long.getLong("fonds.hostile.seed", System.nanoTime());
        int generated = Integer.getInteger("fonds.hostile.requests", USUAL);
        HostileRequests generator = new HostileRequests(seed, tokens());
        Stream.concat(
                        HostileRequests.everyByte(seed, generated > USUAL ? HostileRequests.NAMES.size() : 1),
                        Stream.generate(generator::next).limit(generated))
                .toList()
                .parallelStream()
                .forEach(this::send);
        report(seed);
        assertThat(complaints).as("seed " + seed).isEmpty();
        assertThat(harvester.get("verb=Identify").undated()).isEqualTo(before);
    }

    private List<String> tokens() {
        return List.of(
                harvester.get("verb=ListRecords&metadataPrefix=mods").token(),
                harvester
                        .get("verb=ListIdentifiers&metadataPrefix=oai_dc&set=language")
                        .token());
    }

    private void send(HostileRequest request) {
        Optional<Answer> answer;
        try {
            answer = request.isComplete() ? raw.send(request.bytes()) : raw.sendAndHangUp(request.bytes());
        } catch (UncheckedIOException e) {
            count(request, "no answer in time");
            complaints.add(e.getCause() + " to " + request);
            return;
        }
        count(request, answer.map(some -> String.valueOf(some.status())).orElse("closed"));
        complaint(request, answer).ifPresent(complaint -> complaints.add(complaint + " to " + request));
    }

    private void count(HostileRequest request, String outcome) {
        outcomes.computeIfAbsent(request.kind() + " | " + outcome, key -> new AtomicLong())
                .incrementAndGet();
    }

    private Optional<String> complaint(HostileRequest request, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return request.isComplete() ? Optional.of("no answer") : Optional.empty();
        }
        String leak = answer.get().text().toLowerCase(Locale.ROOT);
        return LEAKS.stream()
                .filter(leak::contains)
                .findFirst()
                .map(word -> "'" + word + "' in " + answer.get().text())
                .or(() -> complaint(request, answer.get()));
    }

    private Optional<String> complaint(HostileRequest request, Answer answer) {
        if (request.method().equals("HEAD")) {
            return answer.body().length == 0 && answer.status() < 500 ? Optional.empty() : Optional.of("a body");
        }
        int status = answer.status();
        if (status == 200) {
            return documentComplaint(answer);
        } else if (status == 304 || (status == 204 && request.method().equals("OPTIONS"))) {
            return answer.body().length == 0 ? Optional.empty() : Optional.of(status + " with " + answer.text());
        }
        // Not even 503: nothing is unavailable here, so that it would only hide what a request has broken.
        return status >= 400 && status < 500 ? refusalComplaint(answer) : Optional.of("status " + status);
    }

    private static Optional<String> refusalComplaint(Answer answer) {
        boolean plain = answer.header("Content-Type").orElse("").equalsIgnoreCase("text/plain; charset=UTF-8")
                || answer.header("Content-Type").orElse("").equalsIgnoreCase("text/plain;charset=UTF-8");
        return plain && answer.text().matches("(?s).*[a-z ]{10,}.*\\n")
                ? Optional.empty()
                : Optional.of("a refusal without a sentence: " + answer.headers() + answer.text());
    }

    private Optional<String> documentComplaint(Answer answer) {
        if (!answer.header("Content-Type").orElse("").equals("text/xml; charset=UTF-8")) {
            return Optional.of("200 with " + answer.headers());
        }
        try {
            byte[] xml = answer.header("Content-Encoding").isPresent()
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            OaiClient.parse(xml);
            List<String> faults = official.isPresent() ? official.get().faults(xml) : List.of();
            return faults.isEmpty() ? Optional.empty() : Optional.of(faults + " in " + answer.text());
        } catch (Exception e) {
            return Optional.of(e + " for " + answer.text());
        }
    }

    private void report(long seed) throws IOException {
        Map<String, Long> byStatus = new TreeMap<>();
        StringBuilder rows = new StringBuilder();
        outcomes.forEach((outcome, count) -> {
            rows.append("| ").append(outcome).append(" | ").append(count).append(" |\n");
            byStatus.merge(outcome.replaceAll(".* \\| ", ""), count.get(), Long::sum);
        });
        long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
        Files.writeString(
                Path.of("target", "hostile-requests.md"),
                "# Hostile requests\n\n" + all + " requests, seed " + seed + ", outcomes " + byStatus
                        + "\n\n| kind | outcome | requests |\n|---|---|---|\n" + rows);
    }
}
