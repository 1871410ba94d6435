package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.junit.jupiter.api.Test;

/** The places where a parser that splits at commas, stops and letters breaks. */
final class NaiveParserTrapsTest {
    private static final String AGGREGATOR = "Wilson Center Digital Archive, ";

    private final CitationParser parser = CitationParser.standard();

    @Test
    void theDateIsWhatFollowsTheClosingQuote() {
        Citation citation =
                parser.parse("\"Talk on Friday, 26 October 1962, 10.30 a.m. - 3 p.m., No. 5,\" November 06, 1962, "
                        + AGGREGATOR + "RGANI, f. 5.");
        assertThat(citation.date().w3cdtf()).contains("1962-11-06");
        assertThat(citation.title()).isEqualTo("Talk on Friday, 26 October 1962, 10.30 a.m. - 3 p.m., No. 5");
    }

    @Test
    void aTitleMayHoldQuotesOfItsOwnKind() {
        Citation citation = parser.parse(
                "\"Note on \"Tea,\" October 1, 1950, and Timber,\" May 1951, " + AGGREGATOR + "RGANI, f. 5.");
        assertThat(citation.title()).isEqualTo("Note on \"Tea,\" October 1, 1950, and Timber");
        assertThat(citation.date().w3cdtf()).contains("1951-05");
    }

    @Test
    void quotesMayBeMixedAndTheCommaOutside() {
        Citation citation = parser.parse("“Note on 'Tea'\", May 1951, " + AGGREGATOR + "RGANI, f. 5.");
        assertThat(citation.title()).isEqualTo("Note on 'Tea'");
        assertThat(citation.isWhole()).isTrue();
    }

    @Test
    void anUnclosedQuoteLosesNothing() {
        Citation citation = parser.parse("\"Note on Tea, May 1951, " + AGGREGATOR + "RGANI, f. 5.");
        assertThat(citation.title()).isNull();
        assertThat(citation.rest()).containsExactly("\"Note on Tea, May 1951,");
        assertThat(citation.locations()).hasSize(1);
    }

    @Test
    void theFirstFullStopDoesNotEndTheSource() {
        assertThat(
                        only("Hungarian National Archives (Magyar Országos Levéltár, MOL). XIX-J-1-j Korea, 4. doboz, 5/a, 00901/1959.")
                                .mark())
                .isEqualTo(new ShelfMark(
                        "XIX-J-1-j Korea, 4. doboz, 5/a, 00901/1959",
                        List.of(
                                level("fonds", "", "XIX-J-1-j Korea"),
                                level("doboz", "doboz", "4"),
                                level("item", "", "5/a"),
                                level("registry", "", "00901/1959"))));
        assertThat(only("Nehru Memorial Museum and Library, File No. JNSG, vol. 21-1.")
                        .mark()
                        .text())
                .isEqualTo("File No. JNSG, vol. 21-1");
        assertThat(only("АП РФ. Ф. 3. Оп. 24. Д. 495. Л. 5–6.").mark().text())
                .isEqualTo("Ф. 3. Оп. 24. Д. 495. Л. 5–6");
    }

    @Test
    void aSemicolonPartsArchivesCopiesAndAgents() {
        Citation citation = parser.parse(
                "TsDA, f. 1-B, op. 91, d. 9010; and RGASPI, f. 17, op. 137; copy courtesy of NSA; translation by Ilse Vandermoor");
        assertThat(citation.locations()).extracting(Holding::holder).containsExactly("TsDA", "RGASPI");
        assertThat(citation.copies()).extracting(Holding::holder).containsExactly("NSA");
        assertThat(citation.agents()).extracting(Agent::printed).containsExactly("translation by Ilse Vandermoor");
        assertThat(citation.isWhole()).isTrue();
    }

    @Test
    void theHolderOfACopyDoesNotHoldTheOriginal() {
        Citation citation = parser.parse(
                "APRF; copy available in Library of Congress, Manuscript Division, Piet Sandoval papers, 1887-1995, mm97000001.");
        assertThat(citation.locations()).extracting(Holding::printed).containsExactly("APRF");
        Holding copy = citation.copies().get(0);
        assertThat(copy.printed()).isEqualTo("Library of Congress, Manuscript Division");
        assertThat(copy.mark().text()).isEqualTo("Piet Sandoval papers, 1887-1995, mm97000001");
        assertThat(copy.mark().value("lccn")).contains("mm97000001");
    }

    @Test
    void aCopyMayStandInBrackets() {
        Citation citation =
                parser.parse("Ministry of External Relations Archives, Brasilia, Brazil (copy courtesy of Ana Low,"
                        + " University of Brasilia). Translated from Portuguese by Jan Quarrie.");
        assertThat(citation.locations()).extracting(Holding::country).containsExactly("Brazil");
        assertThat(citation.copies()).extracting(Holding::printed).containsExactly("Ana Low, University of Brasilia");
        assertThat(citation.isWhole()).isTrue();
    }

    @Test
    void obtainedIsAnAgentAndProvidedToANote() {
        Citation citation = parser.parse(
                "AVPRF, Moscow; copy obtained by NHK (Japanese Television), provided to CWIHP, and on file at"
                        + " National Security Archive, Washington, D.C.; translation by Ilse Vandermoor.");
        assertThat(citation.agents())
                .extracting(Agent::roles)
                .containsExactly(List.of(AgentRole.OBTAINED), List.of(AgentRole.TRANSLATOR));
        assertThat(citation.agents().get(0).affiliation()).isEqualTo("Japanese Television");
        assertThat(citation.notes()).containsExactly("provided to CWIHP");
        assertThat(citation.copies()).extracting(Holding::place).containsExactly("Washington, D.C.");
        assertThat(citation.isWhole()).isTrue();
    }

    @Test
    void pIsPapkaOrPageByTheHoldersSystem() {
        assertThat(only("AVPRF f. 0100, op. 34, 1946, p. 253, d. 18").mark().value("papka"))
                .contains("253");
        assertThat(only("AVPRF, fond 0102, d. 29, papka 102, p. 5").mark().value("pages"))
                .contains("5");
        assertThat(only("GARF, f. 5446, op. 1, d. 18, p. 253").mark().value("pages"))
                .contains("253");
        assertThat(only("GARF, f. 5446, op. 1, d. 18, p. 253").mark().value("papka"))
                .isEmpty();
    }

    @Test
    void fIsAFolioInBritainAndAFondInRussia() {
        assertThat(only("TNA, PREM 11/4043, f. 12").mark().value("folio")).contains("12");
        assertThat(only("Churchill Archives Centre, THCR 1/10/9 f44").mark().levels())
                .containsExactly(level("item", "", "THCR 1/10/9"), level("folio", "f", "44"));
        assertThat(only("RGANI, F.12").mark().levels()).containsExactly(level("fond", "F.", "12"));
    }

    @Test
    void namesAreListedWithCommasAndAnd() {
        Citation citation = parser.parse(
                "Obtained by Béla Haydú; translated and edited by A. Quarrie, Laura Deal, and Karl P. Benz.");
        assertThat(citation.agents())
                .extracting(Agent::names)
                .containsExactly(List.of("Béla Haydú"), List.of("A. Quarrie", "Laura Deal", "Karl P. Benz"));
    }

    @Test
    void twoClausesInOneSentenceNameDifferentPeople() {
        Citation citation =
                parser.parse("RGANI, f. 5. Obtained and translated for NPIHP by Ilse Vandermoor (Harbor College)"
                        + " and transcribed by J. R. Quarrie https://example.org/document/900001");
        assertThat(citation.agents())
                .extracting(Agent::names)
                .containsExactly(List.of("Ilse Vandermoor"), List.of("J. R. Quarrie"));
        assertThat(citation.agents()).extracting(Agent::project).containsExactly("NPIHP", null);
        assertThat(citation.agents()).extracting(Agent::affiliation).containsExactly("Harbor College", null);
        assertThat(citation.url()).isEqualTo("https://example.org/document/900001");
    }

    @Test
    void aCompanyOrAnInstituteMayTranslate() {
        assertThat(parser.parse("RGANI, f. 5. Translated by 7Looms.")
                        .agents()
                        .get(0)
                        .names())
                .containsExactly("7Looms");
        assertThat(parser.parse("Obtained by the Institute of History and Ethnography.")
                        .agents()
                        .get(0)
                        .names())
                .containsExactly("Institute of History and Ethnography");
    }

    @Test
    void theProjectMayFollowTheNames() {
        Agent agent = parser.parse("Translated from Polish by Maya Quarrie and Jan Low for NPIHP.")
                .agents()
                .get(0);
        assertThat(agent.names()).containsExactly("Maya Quarrie", "Jan Low");
        assertThat(agent.project()).isEqualTo("NPIHP");
        assertThat(agent.sourceLanguage()).isEqualTo("Polish");
    }

    @Test
    void whatIsObtainedFromSomewhereIsNoLanguage() {
        Agent agent = parser.parse("Obtained from the Foreign Ministry by Maya Quarrie.")
                .agents()
                .get(0);
        assertThat(agent.sourceLanguage()).isNull();
        assertThat(agent.printed()).isEqualTo("Obtained from the Foreign Ministry by Maya Quarrie");
    }

    @Test
    void bracketsStayAsPrinted() {
        Citation citation =
                parser.parse("\"Cable, Feng Xi [Stalin] to Terebin [via Orlov]\", 1950, " + AGGREGATOR + "APRF.");
        assertThat(citation.title()).isEqualTo("Cable, Feng Xi [Stalin] to Terebin [via Orlov]");
        assertThat(parser.parse("[Redacted]")).isEqualTo(Citation.unparsed("[Redacted]"));
    }

    @Test
    void composedAndDecomposedLettersReadAlike() {
        String text =
                "Hungarian National Archives (Magyar Országos Levéltár, MOL), 4. doboz. Translated by Béla Révész.";
        Citation nfc = parser.parse(Normalizer.normalize(text, Normalizer.Form.NFC));
        Citation nfd = parser.parse(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(nfd.agents().get(0).names())
                .containsExactly(Normalizer.normalize("Béla Révész", Normalizer.Form.NFD));
        assertThat(nfd.locations()).hasSameSizeAs(nfc.locations());
        String maco = Normalizer.normalize(
                "Maço “600”; (Cx 3), Historical Archive of the Ministry of External Relations, Brasília, Brazil",
                Normalizer.Form.NFD);
        assertThat(only(maco).mark().value("caixa")).contains("3");
    }

    @Test
    void anApostropheAndAnyDashMayStandInAMark() {
        assertThat(only("Diplomatic Archives of the Ministry of Foreign Affairs of Japan, File A’0392 (Microfilm)")
                        .mark()
                        .levels())
                .containsExactly(level("file", "File", "A’0392"), level("medium", "", "Microfilm"));
        for (String dash : List.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212")) {
            assertThat(only("RGANI, f. 5, op. 1, d. 2, ll. 67" + dash + "70")
                            .mark()
                            .value("listy"))
                    .contains("67" + dash + "70");
            assertThat(only("PRC FMA 118" + dash + "01154" + dash + "01, 48")
                            .mark()
                            .value("file"))
                    .contains("118" + dash + "01154" + dash + "01");
        }
    }

    @Test
    void lettersOfAllPlanesAreKept() {
        String text = "\"𝔄 𐍈 report 📜\", 1950, " + AGGREGATOR + "RGANI, f. 5. 𝔅 remark";
        Citation citation = parser.parse(text);
        assertThat(citation.title()).isEqualTo("𝔄 𐍈 report 📜");
        assertThat(citation.rest()).containsExactly("𝔅 remark");
    }

    @Test
    void crossReferencesAndRemarksAreNoCitations() {
        for (String text : List.of(
                "Ibid.",
                "Ibid., d. 1406, l. 27.",
                "See RGANI, f. 5, op. 1.",
                "Op. cit., p. 5",
                "True copy:",
                "[Extract.]",
                "",
                " ",
                "CWIHP")) {
            assertThat(parser.parse(text)).isEqualTo(Citation.unparsed(text));
        }
    }

    @Test
    void aPublishedBookHasNoHolder() {
        Citation citation = parser.parse(
                "RGANI, f. 5; M. I. Velimirov, Institute of Tea: A History (Moscow: Chainaia, 1994), pp. 28-29.");
        assertThat(citation.locations()).extracting(Holding::holder).containsExactly("RGANI");
        assertThat(citation.notes())
                .containsExactly("M. I. Velimirov, Institute of Tea: A History (Moscow: Chainaia, 1994), pp. 28-29");
    }

    @Test
    void aProjectIsNoArchive() {
        Citation citation =
                parser.parse("\"Note\", 1950, " + AGGREGATOR + "CWIHP. Translated for CWIHP by Ilse Vandermoor.");
        assertThat(citation.locations()).isEmpty();
        assertThat(citation.rest()).containsExactly("CWIHP.");
    }

    @Test
    void anAddressThatIsNoDocumentPageIsNotThePages() {
        Citation citation = parser.parse("RGANI, f. 5. https://example.org/scan.pdf");
        assertThat(citation.url()).isNull();
        assertThat(citation.rest()).containsExactly("https://example.org/scan.pdf");
    }

    @Test
    void aTownIsNoPartOfTheHoldersName() {
        Holding sofia = only("Central State Archive, Sofia, Fond 1-B, Opis 64");
        assertThat(sofia.holder()).isEqualTo("Central State Archive");
        assertThat(sofia.place()).isEqualTo("Sofia");
        assertThat(sofia.printed()).isEqualTo("Central State Archive, Sofia");
        assertThat(sofia.mark().text()).isEqualTo("Fond 1-B, Opis 64");
    }

    @Test
    void aHolderMayBePartedFromItsMarkLikeFromAnotherArchive() {
        Holding warsaw = only("Archive of the Polish Ministry of Foreign Affairs (AMSZ), Warsaw; 6/77 w-86 t-1312.");
        assertThat(warsaw.mark().levels())
                .containsExactly(
                        level("group", "", "6/77"), level("bundle", "w-", "86"), level("folder", "t-", "1312"));
        assertThat(parser.parse("AVPRF; RGANI, f. 5").locations())
                .extracting(Holding::printed)
                .containsExactly("AVPRF", "RGANI");
    }

    @Test
    void aVolumeIsNoPartOfTheSignature() {
        assertThat(only("PA AA, ZA, Bd. 112.781, S. 4-8").mark().levels())
                .containsExactly(
                        level("signatur", "", "ZA"), level("volume", "Bd.", "112.781"), level("pages", "S.", "4-8"));
    }

    @Test
    void aMarkOfNoKnownSystemIsKeptWhole() {
        assertThat(only("Archive of Tea and Timber, XZ:44 blue, shelf 9").mark())
                .isEqualTo(
                        new ShelfMark("XZ:44 blue, shelf 9", List.of(level("shelfmark", "", "XZ:44 blue, shelf 9"))));
    }

    private Holding only(String text) {
        List<Holding> locations = parser.parse(text).locations();
        assertThat(locations).as(text).hasSize(1);
        return locations.get(0);
    }

    private static ShelfMark.Level level(String name, String caption, String value) {
        return new ShelfMark.Level(name, caption, value);
    }
}
