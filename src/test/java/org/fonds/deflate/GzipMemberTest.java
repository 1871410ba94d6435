package org.fonds.deflate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members put together of deflated texts are what RFC 1952 says, to the last byte of their checksums. */
class GzipMemberTest {
    private static final int PAGES = Integer.getInteger("fonds.gzip.pages", 60);

    static Stream<Long> seeds() {
        return new Random().longs(3).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesBackEveryTextThatWasPutIn(long seed) throws IOException {
        Random random = new Random(seed);
        for (int n = 0; n < PAGES; n++) {
            RandomPage page = RandomPage.of(random);
            assertThat(decoded(page.gzip())).as("page " + n).isEqualTo(page.text());
        }
    }

    @Test
    void takesLiveTextOfEachLengthAroundTheShortOnes() throws IOException {
        for (int length : new int[] {0, 1, 2, 1022, 1023, 1024, 1025, 1026, 2048}) {
            String live = "The ferry of 1951 brings no telegram. ".repeat(60).substring(0, length);
            byte[] gzip = RandomPage.joined(List.of(live, "block", live, live), List.of(false, true, false, false));
            assertThat(decoded(gzip)).as("length %d", length).isEqualTo((live + "block" + live + live).getBytes(UTF_8));
        }
    }

    @Test
    void isOneMemberOnlyAndNothingBehindIt() throws IOException {
        byte[] gzip = RandomPage.joined(List.of("head", "block", "block", "tail"), List.of(false, true, true, false));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), gzip.length)) {
            assertThat(in.readAllBytes()).isEqualTo("headblockblocktail".getBytes(UTF_8));
        }
        assertThat(Arrays.copyOf(gzip, 4)).containsExactly(0x1F, 0x8B, 8, 0);
        CRC32 crc = new CRC32();
        crc.update("headblockblocktail".getBytes(UTF_8));
        assertThat(Arrays.copyOfRange(gzip, gzip.length - 8, gzip.length))
                .containsExactly(
                        (byte) crc.getValue(),
                        (byte) (crc.getValue() >> 8),
                        (byte) (crc.getValue() >> 16),
                        (byte) (crc.getValue() >> 24),
                        18,
                        0,
                        0,
                        0);
    }

    @Test
    void refersNeverBackAcrossABlock() throws IOException {
        String live = "The same sentence stands before the block and behind it. ".repeat(20);
        byte[] gzip = RandomPage.joined(List.of(live, "block", live), List.of(false, true, false));
        assertThat(decoded(gzip)).isEqualTo((live + "block" + live).getBytes(UTF_8));
    }

    @Test
    void isHardlyLargerThanWholePagesAre() throws IOException {
        List<String> records = new ArrayList<>();
        Random random = new Random(19_501_001);
        for (int n = 0; n < 100; n++) {
            records.add(RandomPage.recordLike(random, 12));
        }
        String first = String.join("", records.subList(0, 50));
        String second = String.join("", records.subList(50, 100));
        byte[] joined =
                RandomPage.joined(List.of("<head/>", first, second, "<tail/>"), List.of(false, true, true, false));
        assertThat((double) joined.length / whole("<head/>" + first + second + "<tail/>"))
                .isLessThan(1.05);
    }

    private static int whole(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.size();
    }

    @Test
    void combinesChecksumsAsIfTheTextsWereOne() {
        Random random = new Random(117312);
        for (int length : new int[] {0, 1, 2, 255, 256, 65_535, 65_536, 1_000_003}) {
            byte[] both = new byte[17 + length];
            random.nextBytes(both);
            int first = crc(both, 0, 17);
            int second = crc(both, 17, length);
            assertThat(Crc32Shift.over(length).combine(first, second)).isEqualTo(crc(both, 0, both.length));
        }
    }

    /** The check value that every description of CRC-32 gives: that of the nine digits. */
    @Test
    void combinesToTheCheckValueOfTheStandard() {
        byte[] digits = "123456789".getBytes(UTF_8);
        assertThat(Crc32Shift.over(4).combine(crc(digits, 0, 5), crc(digits, 5, 4)))
                .isEqualTo(0xCBF43926);
    }

    @Test
    void inflatesWhatItDeflatedAndNothingElse() {
        byte[] text = "Минск, 1951 ".repeat(500).getBytes(UTF_8);
        DeflatedText deflated = DeflatedText.of(text);
        assertThat(deflated.inflated().orElseThrow()).isEqualTo(text);
        assertThat(DeflatedText.of(new byte[0]).inflated().orElseThrow()).isEmpty();
        for (int i = 0; i < deflated.bytes().length - 4; i++) {
            byte[] damaged = deflated.bytes().clone();
            damaged[i] ^= 0x10;
            DeflatedText other = new DeflatedText(damaged, deflated.length(), deflated.crc(), deflated.shift());
            assertThat(other.inflated()).as("byte " + i).isEmpty();
        }
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static byte[] decoded(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
