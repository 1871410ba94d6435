package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader of a layout must keep to; a new one extends this test with an example of its own. */
abstract class SourceReaderContractTest {
    private static final long SEED = 20_220_915L;
    private static final int DAMAGED_COPIES = 400;

    abstract SourceReader reader();

    /** A document of the layout that is accepted. */
    abstract byte[] example();

    /** The readers of which it is one. */
    SourceReaders readers() {
        return SourceReaders.standard();
    }

    @Test
    void recognisesItsExample() {
        assertThat(readers().read(document(example())))
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(accepted(reading).layout()).isEqualTo(reader().layout()));
    }

    @Test
    void namesItsLayoutAndItsSigns() {
        assertThat(reader().layout()).matches("[a-z]+(-[a-z]+)*");
        assertThat(reader().signs()).isNotBlank().doesNotEndWith(".");
        assertThat(readers().layouts()).contains(reader().layout());
    }

    @Test
    void readsTheSameTwice() {
        assertThat(told(example())).isEqualTo(told(example()));
        assertThat(records(example())).isEqualTo(records(example()));
    }

    @Test
    void readsAStoredDocumentAgainAsTheSameRecord() {
        for (Reading reading : readers().read(document(example())).toList()) {
            Reading.Accepted first = accepted(reading);
            Reading.Accepted again =
                    accepted(readers().reread(first.layout(), first.place().file(), first.document()));
            assertThat(again.record()).isEqualTo(first.record());
            assertThat(again.document()).isEqualTo(first.document());
        }
    }

    @Test
    void leavesTheBytesAlone() {
        byte[] bytes = example();
        readers().read(document(bytes)).forEach(reading -> {});
        assertThat(bytes).isEqualTo(example());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatIsNoneOfItsDocuments(String text) {
        SourceDocument document = document(text.getBytes(StandardCharsets.UTF_8));
        assertThat(readers().read(document)).isNotEmpty().allSatisfy(SourceReaderContractTest::isRefusedInWords);
    }

    @Test
    void answersEveryDamagedCopyWithReadings() {
        Random random = new Random(SEED);
        for (int copy = 0; copy < DAMAGED_COPIES; copy++) {
            byte[] damaged = damaged(random);
            assertThat(readers().read(document(damaged)))
                    .as("copy %d of seed %d", copy, SEED)
                    .isNotEmpty()
                    .allSatisfy(SourceReaderContractTest::isWhole);
        }
    }

    @Test
    void answersEveryCutOffCopyWithReadings() {
        byte[] example = example();
        for (int length = 0; length < example.length; length += 7) {
            assertThat(readers().read(document(Arrays.copyOf(example, length))))
                    .as("%d bytes", length)
                    .isNotEmpty()
                    .allSatisfy(SourceReaderContractTest::isWhole);
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "\n\n\n",
                "no layout at all",
                "{\"citation\": \"x\"}",
                "<html>\nCitation:\n</html>",
                "(".repeat(200_000),
                "#".repeat(200_000),
                "*".repeat(200_000) + "x",
                "\"".repeat(200_000),
                "# \n".repeat(50_000),
                "a:\n\n".repeat(50_000),
                "\uFFFD\u202E\u200F\u0301".repeat(1000),
                "\u0000");
    }

    private static void isRefusedInWords(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        isWhole(reading);
    }

    /** A refusal has a place, a reason and a remedy, each a sentence; a remark has a place and a sentence. */
    private static void isWhole(Reading reading) {
        assertThat(reading.place().file()).isEqualTo("folder/document");
        assertThat(reading.place().line()).isNotNegative();
        if (reading instanceof Reading.Refused refused) {
            assertThat(refused.reason()).matches("(?s)\\p{Lu}.*\\.");
            assertThat(refused.remedy()).matches("(?s)\\p{Lu}.*\\.");
        } else {
            assertThat(accepted(reading).remarks())
                    .allSatisfy(remark -> assertThat(remark.message()).endsWith("."));
        }
    }

    private byte[] damaged(Random random) {
        byte[] copy = example();
        int from = random.nextInt(copy.length);
        int to = Math.min(copy.length, from + 1 + random.nextInt(40));
        switch (random.nextInt(3)) {
            case 0 -> Arrays.fill(copy, from, to, (byte) '\n');
            case 1 -> copy[from] = (byte) random.nextInt(256);
            default -> System.arraycopy(copy, from, copy, 0, to - from);
        }
        return copy;
    }

    private List<String> told(byte[] bytes) {
        return readers()
                .read(document(bytes))
                .map(SourceReaderContractTest::accepted)
                .flatMap(reading -> reading.remarks().stream())
                .map(Remark::toString)
                .toList();
    }

    private List<?> records(byte[] bytes) {
        return readers()
                .read(document(bytes))
                .map(reading -> accepted(reading).record())
                .toList();
    }

    private static Reading.Accepted accepted(Reading reading) {
        assertThat(reading).as(reading::toString).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }

    private static SourceDocument document(byte[] bytes) {
        return new SourceDocument("folder/document", bytes);
    }
}
