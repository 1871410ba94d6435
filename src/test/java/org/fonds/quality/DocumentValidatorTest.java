package org.fonds.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.PlacedFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole documents: the envelope's rules, each broken alone, and many records in one file. */
class DocumentValidatorTest {
    private static final String RECORD = """
            <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
            <dc:title>T</dc:title><dc:creator>C</dc:creator><dc:date>1956</dc:date><dc:type>Text</dc:type>
            <dc:description>D</dc:description><dc:source>S</dc:source>
            <dc:identifier>https://a.example/1</dc:identifier>
            <dc:rights>http://rightsstatements.org/vocab/CNE/1.0/</dc:rights></oai_dc:dc>
            """;

    private static final String ANSWER = """
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
            <responseDate>2026-11-22T10:50:00Z</responseDate>
            <request verb="GetRecord" metadataPrefix="oai_dc">https://a.example/oai</request>
            <GetRecord><record><header><identifier>oai:a.example:17</identifier><datestamp>2026-11-22T09:00:00Z</datestamp></header>
            <metadata>%s</metadata>
            <about><rights xmlns="http://www.openarchives.org/OAI/2.0/rights/"><rightsReference ref="https://a.example/"/></rights></about>
            <about><provenance xmlns="http://www.openarchives.org/OAI/2.0/provenance">
            <originDescription harvestDate="2026-11-21T00:00:00Z" altered="false"/></provenance></about>
            </record></GetRecord></OAI-PMH>
            """.formatted(RECORD);

    private static final String FORMATS = """
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
            <responseDate>2026-11-22T10:50:00Z</responseDate>
            <request verb="ListMetadataFormats">https://a.example/oai</request>
            <ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix><schema>https://a.example/a.xsd</schema>
            <metadataNamespace>https://a.example/</metadataNamespace></metadataFormat></ListMetadataFormats></OAI-PMH>
            """;

    @Test
    void findsNothingInAGoodAnswer() throws IOException {
        assertThat(rules(ANSWER)).isEmpty();
        assertThat(rules(FORMATS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            OAI-R01 | <GetRecord>                                       | <GetRecord><error code="badVerb"/>
            OAI-R02 | 2026-11-22T09:00:00Z                              | 2026-11-22T09:00:00+01:00
            OAI-R04 | xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd" | ~~
            OAI-R04 | metadataPrefix="oai_dc"                           | metadataPrefix="mods"
            OAI-R07 | oai:a.example:17                                  | urn:17
            OAI-R09 | http://www.openarchives.org/OAI/2.0/rights/       | https://a.example/rights
            OAI-R10 | altered="false"                                   | ~~
            """)
    void breaksEachRuleOfAnAnswer(String rule, String found, String replacement) throws IOException {
        assertThat(ANSWER).contains(found);
        List<String> rules = rules(ANSWER.replace(found, replacement));
        // A date of another form is against the schema too.
        rules.removeIf(other -> rule.equals("OAI-R02") && other.equals("OAI-R01"));
        assertThat(rules).containsExactly(rule);
    }

    @Test
    void missesDublinCoreAmongTheFormats() throws IOException {
        assertThat(rules(FORMATS.replace(">oai_dc<", ">mods<"))).containsExactly("OAI-R03");
    }

    @Test
    void namesTheRecordThatIsWrong() throws IOException {
        assertThat(findings(ANSWER.replace("<dc:creator>C</dc:creator>", "")))
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.identifier()).isEqualTo("oai:a.example:17");
                    assertThat(placed.file()).isEqualTo("answer.xml");
                    assertThat(placed.finding().line()).isEqualTo(5);
                });
    }

    /** Three thousand records of 10 kB are 30 MB; a reader that kept them would need some hundreds. */
    @Test
    void readsManyRecordsInFlatMemory() throws IOException {
        int count = Integer.getInteger("fonds.test.records", 3_000);
        String record = RECORD.replace(">D<", ">" + "long words ".repeat(900) + "<");
        long before = used();
        long[] seen = {0, 0};
        validator().validate("many.xml", many(record, count), new ValidationObserver() {
            @Override
            public void record(MetadataPrefix format) {
                seen[0]++;
                if (seen[0] % 1_000 == 0) {
                    seen[1] = Math.max(seen[1], used());
                }
            }

            @Override
            public void finding(PlacedFinding finding) {
                throw new AssertionError(finding.toString());
            }
        });

        assertThat(seen[0]).isEqualTo(count);
        assertThat(seen[1] - before).as("bytes kept").isLessThan(20L << 20);
    }

    private static InputStream many(String record, int count) {
        byte[] bytes = bytes(record);
        Enumeration<InputStream> records = Collections.enumeration(IntStream.range(0, count)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(bytes))
                .toList());
        return new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(bytes("<all>")), new SequenceInputStream(records)),
                new ByteArrayInputStream(bytes("</all>")));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> rules(String document) throws IOException {
        return new ArrayList<>(findings(document).stream()
                .map(placed -> placed.finding().rule())
                .distinct()
                .toList());
    }

    private static List<PlacedFinding> findings(String document) throws IOException {
        List<PlacedFinding> findings = new ArrayList<>();
        validator().validate("answer.xml", new ByteArrayInputStream(bytes(document)), new ValidationObserver() {
            @Override
            public void record(MetadataPrefix format) {}

            @Override
            public void finding(PlacedFinding finding) {
                findings.add(finding);
            }
        });
        return findings;
    }

    private static DocumentValidator validator() {
        return new DocumentValidator(OwnRules.NONE, Optional.empty(), false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
