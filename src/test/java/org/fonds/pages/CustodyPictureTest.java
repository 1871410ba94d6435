package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The drawing of the chain of custody. */
class CustodyPictureTest {
    private static CustodyChain.Step step(String name, String... details) {
        return new CustodyChain.Step("original", "Original held by", name, List.of(details));
    }

    private static CustodyPicture picture(CustodyChain.Step... steps) {
        return CustodyPicture.of("1950", "A telegram", List.of(steps));
    }

    @Test
    void drawsABoxForTheDocumentAndOneForEachStepBelowEachOther() {
        CustodyPicture picture = picture(step("Archive A", "f. 1"), step("Archive B"));
        assertThat(picture.boxes()).hasSize(3);
        for (int i = 1; i < 3; i++) {
            CustodyPicture.Box above = picture.boxes().get(i - 1);
            CustodyPicture.Box box = picture.boxes().get(i);
            assertThat(box.y()).isGreaterThan(above.y() + above.height());
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
        }
        CustodyPicture.Box last = picture.boxes().get(2);
        assertThat(last.y() + last.height()).isLessThanOrEqualTo(picture.height());
    }

    @Test
    void keepsEachLineInsideItsBoxWhateverItsLength() {
        CustodyPicture picture = picture(step("W".repeat(10_000), "word ".repeat(2000), "文".repeat(500)), step("B"));
        assertThat(picture.height()).isLessThan(600);
        for (CustodyPicture.Box box : picture.boxes()) {
            for (CustodyPicture.Line line : box.lines()) {
                assertThat(line.y()).isBetween(box.y(), box.y() + box.height());
                assertThat(line.x()).isGreaterThan(box.x());
            }
        }
        assertThat(picture.boxes().get(1).lines().get(4).text()).endsWith("…");
    }

    @Test
    void connectsTheDocumentToEachStepAndNoStepToAnother() {
        CustodyPicture picture = picture(step("A"), step("B"), step("C"));
        assertThat(picture.spine().split("H", -1)).hasSize(4);
        assertThat(picture.spine().split("V", -1)).hasSize(2);
    }

    @Test
    void breaksLinesAtSpacesAndOverlongWordsAnywhere() {
        TextWrap wrap = new TextWrap(8);
        assertThat(wrap.of("one two three four", 9)).containsExactly("one two three", "four");
        assertThat(wrap.of("a".repeat(30), 9))
                .allMatch(line -> line.length() <= 13)
                .hasSize(3);
        assertThat(wrap.of("", 3)).containsExactly("");
        assertThat(wrap.of("😀".repeat(12), 9))
                .allMatch(line -> line.codePoints().allMatch(c -> c == 0x1F600));
    }
}
