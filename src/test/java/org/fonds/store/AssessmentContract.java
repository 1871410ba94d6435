package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.TestDocument.id;
import static org.fonds.store.TestDocument.numbered;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.junit.jupiter.api.Test;

/** What is said of documents, and how it adds up. That the sums are true is asked of every ledger by its invariants. */
interface AssessmentContract extends StoreContract {
    Finding LONG = found("mods", "MODS-R20", Severity.WARNING);
    Finding SHORT = found("mods", "MODS-R21", Severity.INFO);
    Finding ODD = found("oai_dc", "DC-R09", Severity.INFO);

    private static Finding found(String format, String rule, Severity severity) {
        return new Finding(format, rule, severity, 3, 14, "/mods[1]", "It is odd: 'ю'.", "Mend it.");
    }

    private static Change.Put put(String number, Assessment said) {
        return numbered(number).dc("dc").mods("mods").assessed(said).put();
    }

    private static Assessment year(String year, Finding... findings) {
        return new Assessment(List.of(findings), Set.of(new Trait("year", year)));
    }

    private List<FindingCount> counts() {
        return archive().store.quality().findings();
    }

    private List<TraitCount> years() {
        return archive().store.quality().traits("year");
    }

    private static TraitCount inYear(String year, long records) {
        return new TraitCount(new Trait("year", year), records);
    }

    @Test
    default void countsFindingsByRuleByFormatAndInAll() {
        archive().publish(put("1", year("1956", LONG, LONG, SHORT)), put("2", year("1956", SHORT, ODD)));

        assertThat(counts())
                .containsExactlyInAnyOrder(
                        new FindingCount("mods", "MODS-R20", Severity.WARNING, false, 2, 1),
                        new FindingCount("mods", "MODS-R21", Severity.INFO, false, 2, 2),
                        new FindingCount("oai_dc", "DC-R09", Severity.INFO, false, 1, 1),
                        new FindingCount("mods", "", Severity.WARNING, false, 3, 1),
                        new FindingCount("mods", "", Severity.INFO, false, 1, 1),
                        new FindingCount("oai_dc", "", Severity.INFO, false, 1, 1),
                        new FindingCount("", "", Severity.WARNING, false, 3, 1),
                        new FindingCount("", "", Severity.INFO, false, 2, 1));
        assertThat(years()).containsExactly(inYear("1956", 2));
    }

    @Test
    default void keepsTheFindingsOfWhatIsPublishedToTheLetter() {
        archive().publish(put("1", year("1956", LONG, SHORT)), put("2", year("1956")));

        assertThat(archive().store.findings(List.of(id("1"), id("2"), id("3"))))
                .isEqualTo(Map.of(id("1"), List.of(LONG, SHORT)));
    }

    @Test
    default void saysOfADocumentWhatWasSaidLast() {
        archive().publish(put("1", year("1956", LONG, SHORT)));

        Publication again = archive().publish(put("1", year("1957", SHORT)));

        assertThat(again.outcomes()).containsExactly(new Outcome.Unchanged(id("1")));
        assertThat(counts()).hasSize(3).allMatch(count -> count.severity() == Severity.INFO);
        assertThat(years()).containsExactly(inYear("1957", 1));
        LedgerInvariants.check(archive());
    }

    @Test
    default void countsADocumentThatIsHeldBackApart() {
        archive().publish(put("1", year("1956", LONG)));
        archive().publish(numbered("1").bytes("bad").hold("a", "b"));
        archive().clock.advance(Duration.ofDays(1));
        archive().publish(numbered("1").bytes("worse").hold("c"), numbered("2").hold("d"));

        assertThat(counts())
                .contains(
                        new FindingCount("mods", "MODS-R20", Severity.WARNING, false, 1, 1),
                        new FindingCount("", "", Severity.WARNING, false, 1, 1),
                        new FindingCount("mods", "MODS-R06b", Severity.ERROR, true, 2, 2),
                        new FindingCount("", "", Severity.ERROR, true, 2, 2));
        assertThat(archive().store.quality().traits(Trait.HELD_SINCE))
                .containsExactly(
                        new TraitCount(new Trait(Trait.HELD_SINCE, "2026-11-22"), 1),
                        new TraitCount(new Trait(Trait.HELD_SINCE, "2026-11-23"), 1));
        LedgerInvariants.check(archive());
    }

    @Test
    default void countsWhatWasHeldBackNoMoreOnceItIsPublished() {
        archive().publish(numbered("1").hold("a"));
        archive().publish(put("1", year("1956")));

        assertThat(counts()).isEmpty();
        assertThat(archive().store.quality().traits()).containsExactly(inYear("1956", 1));
    }

    @Test
    default void countsNothingOfWhatIsGone() {
        archive().publish(put("removed", year("1956", LONG)), put("withdrawn", year("1956", LONG)));
        archive()
                .publish(numbered("emptied").dc("a").assessed(year("1956", ODD)).put());

        archive()
                .publish(
                        new Change.Remove(id("removed"), "pages", Long.MAX_VALUE),
                        new Change.Withdraw(id("withdrawn")),
                        numbered("emptied").assessed(year("1956", ODD)).put());

        assertThat(archive().store.quality()).isEqualTo(new QualityFigures(List.of(), List.of()));
        assertThat(archive().store.warned(0, 9)).isEmpty();
        LedgerInvariants.check(archive());
    }

    @Test
    default void saysNothingOfAWithdrawnDocumentUntilItIsPublishedAgain() {
        archive().publish(put("1", year("1956", LONG)));
        archive().publish(new Change.Withdraw(id("1")));
        archive().publish(put("1", year("1956", LONG)));
        assertThat(counts()).isEmpty();

        archive().publish(new Change.Readmit(id("1")));
        archive().publish(put("1", year("1956", LONG)));

        assertThat(counts()).hasSize(3);
        assertThat(years()).containsExactly(inYear("1956", 1));
        LedgerInvariants.check(archive());
    }

    @Test
    default void countsNothingInARehearsal() {
        archive()
                .store
                .rehearse(List.of(put("1", year("1956", LONG)), numbered("2").hold("a")));

        assertThat(archive().store.quality()).isEqualTo(new QualityFigures(List.of(), List.of()));
    }

    @Test
    default void listsTheDocumentsThatBreakARulePageByPage() {
        archive()
                .publish(put("a", year("1", LONG, SHORT)), put("b", year("1", SHORT)), put("c", year("1", LONG, LONG)));
        archive().publish(put("d", year("1", LONG)), numbered("e").hold("held"));

        List<AssessedItem> all = pages("MODS-R20", false, 2);

        assertThat(all).extracting(AssessedItem::identifier).containsExactly(id("a"), id("c"), id("d"));
        assertThat(all).extracting(AssessedItem::place).containsExactly("a.html", "c.html", "d.html");
        assertThat(all.get(0).findings()).containsExactly(LONG);
        assertThat(all.get(1).findings()).containsExactly(LONG, LONG);
        assertThat(pages("MODS-R06b", true, 1))
                .extracting(AssessedItem::identifier)
                .containsExactly(id("e"));
        assertThat(archive().store.warned(0, 9))
                .extracting(AssessedItem::identifier)
                .containsExactly(id("a"), id("b"), id("c"), id("d"));
    }

    private List<AssessedItem> pages(String rule, boolean held, int size) {
        List<AssessedItem> all = new ArrayList<>();
        long after = 0;
        for (List<AssessedItem> page = page(rule, held, after, size);
                !page.isEmpty();
                page = page(rule, held, after, size)) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            after = page.get(page.size() - 1).position();
        }
        return all;
    }

    private List<AssessedItem> page(String rule, boolean held, long after, int size) {
        return archive().store.breaking("mods", rule, held, after, size);
    }

    /** More than are asked for at once. */
    @Test
    default void countsManyDocumentsOfOneBatch() {
        OaiIdentifier[] all = new OaiIdentifier[250];
        Arrays.setAll(all, n -> id("n" + n));
        archive()
                .store
                .publish(Arrays.stream(all)
                        .<Change>map(of -> put(number(of), year("1956", LONG)))
                        .toList());
        archive()
                .store
                .publish(Arrays.stream(all)
                        .<Change>map(of -> put(number(of), year("1957")))
                        .toList());

        assertThat(counts()).isEmpty();
        assertThat(years()).containsExactly(inYear("1957", 250));
        LedgerInvariants.check(archive());
    }

    private static String number(OaiIdentifier identifier) {
        return identifier.value().substring(identifier.value().lastIndexOf(':') + 1);
    }
}
