package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The source of every real citation, read by hand: each part is right or stands in the rest, and remarks, file numbers
 * without an archive and cross-references have no parts.
 */
final class CitationsByHandTest {
    private static final String SOURCES = """
            C001 | held Archive of the President of the Russian Federation (APRF) | copy Library of Congress, Manuscript Division {collection Dmitriĭ Antonovich Volkogonov papers, 1887-1995, lccn mm97083838} | translator: Vladislav Zubok
            C002 | held MOL (MOL) {fonds XIX-J-1-j Korea, doboz 4, item 5/a, registry 004076/ 1955} | translator NKIDP: Balazs Szalontai
            C005 | held PRC FMA (PRC FMA) {file 118-01767-02, pages 32-33} | translator: 7Brands
            C010 | held AVP RF (AVP RF) | copy NSA (NSA) | translator: Mark H. Doctoroff
            C013 | held AVPRF (AVPRF) {fond 0102, opis 13, papka 72, delo 5, listy 165-192} | translator NKIDP: Gary Goldberg
            C014 | held Archive of the President of the Russian Federation (APRF) note Special Declassification April 2002 | translator: Svetlana Savranskaya, Andrea Hendrickson
            C017 | held RGANI (RGANI) {fond 5, opis 49, delo 131, listy 193-194} | translator: Gary Goldberg
            C019 | obtained: Béla Révész | translator+editor: Barnabás Vajd, Laura Deal, Karl P. Benziger
            C020 | held RGASPI (RGASPI) {fond 558, opis 11, delo 97, listy 67-70} | contributed: Sergey Radchenko | translator: Gary Goldberg
            C021 | held AVPRF (AVPRF) {fond 0100, opis 34, year 1946, papka 253, delo 18} | obtained+translator CWIHP: Austin Jersild
            C022 | held Nehru Memorial Museum and Library {file JNSG, volume 21-1}
            C023 | held Diplomatic Archives of the Ministry of Foreign Affairs of Japan {file A’0392, medium Microfilm} | contributed: Robert Hoppens | translator: Stephen Mercado
            C024 | held BArch (BArch) {signatur B 136/59748, pages 403-410} | contributed+transcriber+translator: Stephan Kieninger
            C025 | held BArch (BArch) {signatur B 136/59748, pages 396-402} | contributed+transcriber+translator: Stephan Kieninger
            C026 | held BArch (BArch) {signatur B 136/59748, pages 335-336} | contributed+transcriber+translator: Stephan Kieninger
            C027 | held BArch (BArch) {signatur B 136/59748, pages 326-334} | contributed+transcriber+translator: Stephan Kieninger
            C028 | held BArch (BArch) {signatur B 136/59748, pages 376-385} | contributed+transcriber+translator: Stephan Kieninger
            C029 | held BArch (BArch) {signatur B 136/59748, pages 297-301} | contributed+transcriber+translator: Stephan Kieninger
            C031 | held APRF (APRF) {fond 3, opis 65, delo 827, listy 121-122}
            C034 | held PRC FMA (PRC FMA) {file 118-01154-01, pages 48}
            C039 | held TsKhSD (TsKhSD) {fond 5, opis 28, roll 5113, item 187, pages 1-97} | rest (January-October ... 1954)
            C045 | held AVPRF (AVPRF) {shelfmark 06/12a/59/395, ... 4ff}
            C054 | note Stalin ... 232
            C057 | held RGASPI (RGASPI) {fond 558, opis 3, delo 28} | rest The ... book.
            C075 | held APRF (APRF) {fond 3, opis 52, delo 251, listy 93} | rest Mikoian, ... 466.
            C078 | held GARF (GARF) {fond R-6991, opis 1, delo 1, listy 1–10} | note M. ... 283–291
            C081 | held АП РФ (АП РФ) {fond 3, opis 24, delo 495}
            C084 | held Mongolian Academy of Sciences, Institute of History and Ethnography | rest Original ... HN-83.
            C138 | held Eisenhower Library {shelfmark Dulles ... Conversations”}
            C141 | held University of Montana {shelfmark Mansfield ... Vietnam} | rest Source:
            C159 | held Washington National Records Center {series OSD Files: FRC 330–78–0011, box 66, item Iran} | rest Source: / Secret.
            C162 | held Washington National Records Center {shelfmark OSD/ISA ... Vietnam} | rest Source: / Secret.
            C171 | held Department of State {series Central Files 1963–66, item POL 14} | rest Source: / Secret.
            C192 | held Johnson Library {series National Security File, Country File, Vietnam, volume 12} | rest Top ... Secret.
            C195 | held Department of State {series Central Files, item DEF 1-4 INDIA} | rest Source: / Secret. ... Delhi.
            C198 | held Department of State {series Central Files, item 761.00/4–956} | rest Source:
            C204 | held Kennedy Library {shelfmark National ... Correspondence} | rest Source: / Secret; ... 204.
            C213 | held Eisenhower Library {shelfmark Whitman ... File} | rest Source: / Secret. ... Goodpaster.
            C219 | held National Archives {record_group 59, series S/S Files: Lot 72 D 230, Presidential and Secretary of State Correspondence with Heads of State, 1961-1971, box 18, item China (Nationalist)} | rest Source: / Nodis. ... 1969–1972.
            C222 | held National Archives {shelfmark Nixon ... 1970} | rest Source: / No ... Affairs.
            C225 | held National Archives {shelfmark Nixon ... 1973} | rest Source: / Confidential.
            C228 | held Kennedy Library {shelfmark National ... 5/18/62–5/25/62} | rest Source:
            C231 | held Department of State {shelfmark Files ... 1975} | rest Source: / Confidential. ... (S).
            """;

    /** Cross-references, remarks, and marks of which nobody says where they lie. */
    private static final String NO_CITATIONS = """
            C042 C048 C051 C060 C063 C066 C069 C072 C087 C090 C093 C096 C099 C102 C105 C108 C111 C114 C117 C120
            C123 C126 C129 C132 C135 C144 C147 C150 C153 C156 C165 C168 C172 C173 C174 C180 C183 C186 C189 C201
            C207 C210 C216 C234 C237 C240
            """;

    private final CitationParser parser = CitationParser.standard();

    @TestFactory
    Stream<DynamicTest> readsTheSourceOf() {
        Map<String, String> byHand = byHand();
        return SharedData.citations().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id(),
                        () -> assertThat(CitationSketch.of(row.id(), parser.parse(row.citation())))
                                .isEqualTo(byHand.get(row.id()))));
    }

    @Test
    void everyRealCitationWasReadByHand() {
        assertThat(byHand().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SharedData.citations().stream().map(SharedData.Row::id).toList());
    }

    private static Map<String, String> byHand() {
        Stream<String> none =
                Arrays.stream(NO_CITATIONS.strip().split("\\s+", -1)).map(id -> id + " | none");
        return Stream.concat(SOURCES.lines(), none)
                .collect(Collectors.toMap(line -> line.substring(0, 4), Function.identity()));
    }
}
