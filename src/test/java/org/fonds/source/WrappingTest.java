package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void joinsLinesThatWereFilled() {
        assertThat(join(
                        "“Telegram from the Ambassador,” September 11,",
                        "1962, Digital Archive, AVP RF, copy courtesy",
                        "of NSA; translation by A."))
                .isEqualTo(
                        "“Telegram from the Ambassador,” September 11, 1962, Digital Archive, AVP RF, copy courtesy of"
                                + " NSA; translation by A.");
    }

    @Test
    void putsNothingBehindAHyphen() {
        assertThat(join("the file of the ministry, f. 5, ll. 1967-", "69")).endsWith("ll. 1967-69");
        assertThat(join("the file of the ministry, f. 5, pages 1967 -", "1969")).endsWith("1967 - 1969");
    }

    @Test
    void leavesLinesThatHadRoom() {
        assertThat(join("One archive, f. 5.", "Another archive, which has a much longer name, f. 6."))
                .isEqualTo("One archive, f. 5.\nAnother archive, which has a much longer name, f. 6.");
    }

    @Test
    void leavesShortLinesAndVeryLongOnes() {
        assertThat(join("One archive.", "Two.")).contains("\n");
        assertThat(join("x".repeat(130), "Two.")).contains("\n");
    }

    @Test
    void leavesAHardBreak() {
        assertThat(join("One archive that has a name of a fair length.  ", "Two."))
                .contains("\n");
        assertThat(join("One archive that has a name of a fair length.\\", "Two."))
                .contains("\n");
    }

    private static String join(String... lines) {
        return Wrapping.join(IntStream.range(0, lines.length)
                .mapToObj(i -> new Line(i + 1, lines[i]))
                .toList());
    }
}
