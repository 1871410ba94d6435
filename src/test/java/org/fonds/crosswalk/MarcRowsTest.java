package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.crosswalk.binding.mods.TypeOfResource;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.record.DocumentDate;
import org.fonds.record.Offering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of the crosswalk's table that MARC tells in its own ways; positions as MARC 21 numbers them. */
class MarcRowsTest {
    private static final CalendarDate DAY = CalendarDate.day(1950, 10, 1);

    private final RecordSketch sketch = new RecordSketch();

    private Rendering rendered() {
        return Rendering.of("marcxml", Rendering.settings(), sketch.record());
    }

    private String positions(int from, int to) {
        return rendered().one("//marc:controlfield[@tag='008']").substring(from, to + 1);
    }

    private static String field(String tag) {
        return "//marc:datafield[@tag='" + tag + "']";
    }

    @Test
    void aDayIsADetailedDate() {
        sketch.dated(DocumentDate.of("October 1, 1950", DAY));
        assertThat(positions(6, 14)).isEqualTo("e19501001");
        assertThat(rendered().one(field("264") + "[@ind2='0']/marc:subfield[@code='c']"))
                .isEqualTo("October 1, 1950");
    }

    @Test
    void aMonthLeavesTheDayBlank() {
        sketch.dated(DocumentDate.of("October 1950", CalendarDate.month(1950, 10)));
        assertThat(positions(6, 14)).isEqualTo("e195010  ");
    }

    @Test
    void aYearIsASingleDate() {
        sketch.dated(DocumentDate.of("1950", CalendarDate.year(1950)));
        assertThat(positions(6, 14)).isEqualTo("s1950    ");
    }

    @Test
    void anApproximateDayIsNoMoreThanItsYear() {
        sketch.dated(new DocumentDate("about October 1, 1950", DAY, null, true));
        assertThat(positions(6, 14)).isEqualTo("s1950    ");
    }

    @Test
    void aRangeOverYearsHasBothOfThem() {
        sketch.dated(new DocumentDate("1950 to 1953", DAY, CalendarDate.year(1953), false));
        assertThat(positions(6, 14)).isEqualTo("m19501953");
    }

    @Test
    void aRangeInsideOneYearIsThatYear() {
        sketch.dated(new DocumentDate("October 1 to 3, 1950", DAY, CalendarDate.day(1950, 10, 3), false));
        assertThat(positions(6, 14)).isEqualTo("s1950    ");
    }

    @Test
    void noDateIsUnknown() {
        sketch.dated(DocumentDate.undated("undated"));
        assertThat(positions(6, 14)).isEqualTo("nuuuuuuuu");
    }

    @Test
    void onlyATranslationHasTheLanguageOfItsOriginalInField041() {
        sketch.originallyIn("Russian").offered(Offering.Kind.TRANSCRIPT, "Russian");
        assertThat(rendered().all(field("041") + "[@ind1='0']/marc:subfield")).containsExactly("rus");
        assertThat(rendered().all(field("546"))).isEmpty();
    }

    @Test
    void theLanguageOfAnOriginalThatIsNotOfferedIsTold() {
        sketch.originallyIn("Russian").offered(Offering.Kind.TRANSCRIPT, "German");
        assertThat(rendered().all(field("041") + "/marc:subfield[@code='h']")).isEmpty();
        assertThat(rendered().one(field("546") + "/marc:subfield")).isEqualTo("Original in Russian");
    }

    @Test
    void whoObtainedTheDocumentIsToldByTheClauseAndNotAsAContributor() {
        sketch.with("Ada Lund", ContributorRole.OBTAINED_BY);
        sketch.handled(RecordSketch.agent("Obtained by Ada Lund", org.fonds.record.AgentRole.OBTAINED));
        assertThat(rendered().one(field("541") + "/marc:subfield")).isEqualTo("Obtained by Ada Lund");
        assertThat(rendered().all(field("720"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text, a, txt", "cartographic, e, cri", "still image, k, sti", "mixed material, p,"})
    void theTypeOfRecordFollowsTheTypeOfResource(String term, String type, String content) {
        Rendering rendering = of(term);
        assertThat(rendering.one("//marc:leader").substring(6, 7)).isEqualTo(type);
        assertThat(String.join("", rendering.all(field("336") + "/marc:subfield[@code='b']")))
                .isEqualTo(content == null ? "" : content);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfResourceGivesAValidRecord(TypeOfResource type) {
        Rendering rendering = of(type.value());
        assertThat(rendering.one("//marc:controlfield[@tag='008']")).hasSize(40);
        assertThat(ProfileSchema.breaches("marcxml", rendering.fragment())).isEmpty();
    }

    private Rendering of(String typeOfResource) {
        CrosswalkSettings plain = Rendering.settings();
        Cataloging cataloging =
                new Cataloging("Test archive", RecordSketch.language("English"), typeOfResource, "Text", "text/html");
        return Rendering.of(
                "marcxml",
                new CrosswalkSettings(
                        plain.repository(),
                        cataloging,
                        plain.textLanguage(),
                        plain.digitalCollection(),
                        plain.pageAddress(),
                        null),
                sketch.record());
    }
}
