package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.record.Citation;
import org.fonds.record.Holding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The citations of the pages in fixtures/, which have one of every family, are understood as a whole. */
final class FixtureCitationsTest {
    private static final String INVENTED = """
            900001 | held RGANI (RGANI) {fond 5, opis 28, delo 9001, listy 12-15} | held GARF (GARF) {fond R-9001, opis 1, delo 44, listy 7} | translator: Marta Ellingsen, Tobias Quarrie, Ilse Vandermoor
            900002 | held AVPRF (AVPRF) {fond 0102, opis 9, year 1953, papka 44, delo 9002, listy 31-33} | copy Hoover Institution Archives | obtained+translator CWIHP: Nadia Trevelyan
            900003 | held АП РФ (АП РФ) {fond 3, opis 24, delo 9003, listy 5–6} | translator: Linnea Okaforsen
            900004 | held Chinese Foreign Ministry Archive (PRC FMA) {file 109-09004-01, pages 3-6} | obtained: Ruolan Tengfield | translator NPIHP: Caspar Whitlock
            900005 | held Hungarian National Archives (MNL OL) {fonds XIX-J-1-j Korea, doboz 4, item 5/a, registry 009005/1959} | obtained: Ágnes Torontályi | translator: Kornél Haydúváry
            900006 | held AMSZ (AMSZ) {group 6/77, bundle 86, folder 1312} | contributed: Zofia Wierzbnicka-Dolan | translator: Conrad Applethwaite
            900007 | held Historical Archive of the Ministry of External Relations (AHMRE) {maco 600.(24h), caixa 324} | copy National Security Archive | translator: Beatriz Lindqvister
            900008 | held TNA (TNA) {item PREM 11/4043} | transcriber: Edmund Farthingale-Moss
            900009 | held NARA (NARA) {record_group 59, series Central Files 1967-69, item POL 27 ARAB-ISR} | obtained: Dorothea Linwoodley
            900010 | held TsDA (TsDA) {fond 1-B, opis 91, delo 9010, listy 14} | held RGASPI (RGASPI) {fond 17, opis 137, delo 9010, listy 2} | contributed: Hristina Velkovskova | transcriber: Stoyan Mirchevlund | translator: Gareth Pellworth
            900011 | held SAPMO-BArch (SAPMO-BArch) {signatur NY 4090/437, listy 8} | transcriber+translator CWIHP: Friedhelm Aschenbrucker
            """;

    private final CitationParser parser = CitationParser.standard();

    @TestFactory
    Stream<DynamicTest> isUnderstoodAsAWhole() {
        return SharedData.fixtures().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    Citation citation = parser.parse(row.citation());
                    assertThat(citation.rest()).isEmpty();
                    assertThat(citation.title()).isNotBlank();
                    assertThat(citation.aggregator()).isNotBlank();
                    assertThat(citation.locations()).isNotEmpty();
                }));
    }

    @Test
    void hasTheSourceOfTheInventedPages() {
        Map<String, String> read = SharedData.fixtures().stream()
                .map(row -> CitationSketch.of(row.id(), parser.parse(row.citation())))
                .filter(sketch -> sketch.startsWith("9"))
                .collect(Collectors.toMap(sketch -> sketch.substring(0, 6), Function.identity()));
        assertThat(read.values())
                .containsExactlyInAnyOrderElementsOf(INVENTED.lines().toList());
    }

    @Test
    void keepsHolderAndMarkAsPrinted() {
        Holding brasilia = location("900007");
        assertThat(brasilia.printed())
                .isEqualTo("Historical Archive of the Ministry of External Relations (AHMRE), Brasília, Brazil");
        assertThat(brasilia.mark().text()).isEqualTo("Maço “600.(24h)”; (Cx 324)");
        assertThat(brasilia).extracting(Holding::place, Holding::country).containsExactly("Brasília", "Brazil");
        Holding budapest = location("900005");
        assertThat(budapest.printed())
                .isEqualTo("Hungarian National Archives (Magyar Nemzeti Levéltár Országos Levéltára, MNL OL)");
        assertThat(budapest.nativeName()).isEqualTo("Magyar Nemzeti Levéltár Országos Levéltára");
        assertThat(location("900006").mark().text()).isEqualTo("6/77 w-86 t-1312");
    }

    private Holding location(String id) {
        return SharedData.fixtures().stream()
                .filter(row -> row.id().equals(id))
                .map(row -> parser.parse(row.citation()).locations().get(0))
                .findFirst()
                .orElseThrow();
    }
}
