package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Contributor;
import org.fonds.record.ContributorRole;
import org.fonds.record.CustodyEvent.MadePossibleBy;
import org.fonds.record.Holding;
import org.fonds.record.LanguageTag;
import org.fonds.record.Offering;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page that Fonds started from, as it came; it is no part of the project, and without it these tests are skipped. */
class SeedTest {
    private static final Path SEED = Path.of("..", "shared", "seed", "000_379592f6b0f742cd.txt");

    @BeforeAll
    static void isThere() {
        assumeTrue(Files.isReadable(SEED), "the page is not at " + SEED);
    }

    @Test
    void isAcceptedWithNothingToRemark() throws IOException {
        assertThat(accepted().remarks()).isEmpty();
        assertThat(accepted().place().line()).isEqualTo(3);
    }

    @Test
    void hasItsNumberAddressTitleAndDate() throws IOException {
        assertThat(seed().id()).hasToString("117312");
        assertThat(seed().address()).isEqualTo("https://wilson-center-digital-archive.dvincitest.com/document/117312");
        assertThat(seed().description().title())
                .isEqualTo(
                        "Ciphered Telegram No. 75352, Feng Xi [Stalin] to Shtraus [Shtykov] and Mayveyev [Zakharov]");
        assertThat(seed().description().date().w3cdtf()).contains("1950-10-01");
    }

    @Test
    void hasItsCitationToTheLetter() throws IOException {
        assertThat(seed().citation().text()).startsWith("\"Ciphered Telegram").endsWith("by Vladislav Zubok");
        assertThat(Files.readAllLines(SEED)).contains(seed().citation().text());
        assertThat(seed().citation().isWhole()).isTrue();
    }

    @Test
    void hasItsSummaryAndNothingOfTheTranscript() throws IOException {
        assertThat(seed().description().summary())
                .startsWith("Stalin cables his chief")
                .endsWith("behind enemy lines.");
        assertThat(seed().toString()).doesNotContain("To be returned", "Budanova");
    }

    @Test
    void namesThePeopleAndTheSponsor() throws IOException {
        assertThat(seed().contributors())
                .containsExactly(
                        new Contributor("Feng Xi [Stalin]", ContributorRole.AUTHOR),
                        new Contributor("Shtraus [Shtykov]", ContributorRole.ADDRESSEE),
                        new Contributor("Mayveyev [Zakharov]", ContributorRole.ADDRESSEE),
                        new Contributor("Vladislav Zubok", ContributorRole.TRANSLATOR),
                        new Contributor("Leon Levy Foundation", ContributorRole.SPONSOR));
    }

    @Test
    void tellsItsCustody() throws IOException {
        assertThat(seed().custody().originals())
                .extracting(Holding::printed)
                .containsExactly("Archive of the President of the Russian Federation (APRF)");
        assertThat(seed().custody().copies())
                .extracting(Holding::holder)
                .containsExactly("Library of Congress, Manuscript Division");
        assertThat(seed().custody().support())
                .containsExactly(new MadePossibleBy(
                        "This document was made possible with support from Leon Levy Foundation",
                        List.of("Leon Levy Foundation")));
    }

    @Test
    void tellsItsLanguages() throws IOException {
        assertThat(seed().languages().original())
                .extracting(LanguageTag::iso6392b)
                .containsExactly("rus");
        assertThat(seed().languages().offered())
                .containsExactly(new Offering(
                        Offering.Kind.TRANSLATION, LanguageTag.named("English").orElseThrow()));
    }

    private static ArchivalRecord seed() throws IOException {
        return accepted().record();
    }

    private static Reading.Accepted accepted() throws IOException {
        Reading reading = SamplePage.read(new SourceDocument("seed.txt", Files.readAllBytes(SEED)));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }
}
