package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our EDM under the shapes that Europeana publishes: {@code -Dfonds.records=10000} tries more generated records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EuropeanaShapesTest {
    private static final int RECORDS = Integer.getInteger("fonds.records", 200);
    private static final long SEED =
            Long.getLong("fonds.seed", ThreadLocalRandom.current().nextLong());
    private static final CrosswalkSettings SETTINGS = Rendering.settings(
            "https://archive.example.org/document/{id}", "http://rightsstatements.org/vocab/InC/1.0/");

    private EuropeanaShapes shapes;

    @BeforeAll
    void readThem() {
        shapes = EuropeanaShapes.published();
    }

    @Test
    void everyShapeIsRun() {
        assertThat(shapes.run())
                .isEqualTo(shapes.printed())
                .contains("ProvidedCHOShape", "AggregationShape", "WebResourceShape", "AggregationCardinalitiesShape");
    }

    @Test
    void findNothingInThePagesOfTheDemonstration() throws IOException {
        List<ArchivalRecord> records = FixtureRecords.all();
        assertThat(records).hasSize(28).allSatisfy(this::findNothing);
    }

    @Test
    void findNothingInGeneratedRecords() {
        RandomRecords random = new RandomRecords(SEED);
        Stream.generate(random::next).limit(RECORDS).forEach(this::findNothing);
    }

    private void findNothing(ArchivalRecord record) {
        XmlFragment edm = Rendering.of("edm", SETTINGS, record).fragment();
        assertThat(shapes.faults(edm)).as("seed %d, %s", SEED, edm).isEmpty();
    }

    /** Each line: what is taken out of a good record, what stands there instead, what the shapes have to say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<edm:isShownAt[^>]*></edm:isShownAt> ; '' ; Violation PAGE#aggregation <SCHEMA/isShownAt>|<SCHEMA/isShownBy> - At"
                        + " least one the following properties must be present: edm:isShownAt or edm:isShownBy.",
                "<edm:type>TEXT< ; <edm:type>BOOK< ; Violation PAGE#document <SCHEMA/type> \"BOOK\" edm:type must have"
                        + " one of the permitted literal values.",
                "<edm:provider>[^<]*< ; <edm:provider> < ; Violation PAGE#aggregation <SCHEMA/provider> \" \""
                        + " edm:provider must occur exactly once and must be non-empty.",
                "<dc:title[^/]*/dc:title> ; <dc:title rdf:resource=\"PAGE\"/> ; Violation PAGE#document"
                        + " <http://purl.org/dc/elements/1.1/title> PAGE This property must be a string literal.",
                "<edm:type> ; <edm:begin>1953</edm:begin><edm:type> ; Violation PAGE#document <SCHEMA/begin> \"1953\""
                        + " This edm:ProvidedCho object contains an unexpected property.",
                "<dc:type xml:lang=\"en\">[^<]*</dc:type> ; <dc:type rdf:resource=\"PAGE\"/> ; Warning PAGE#document"
                        + " <http://purl.org/dc/elements/1.1/type> PAGE This property should not reference an EDM class"
                        + " other than skos:Concept."
            })
    void findWhatIsBroken(String good, String broken, String breach) {
        String page = "https://archive.example.org/document/117312";
        assertThat(seed().toString()).containsPattern(good);
        String text = seed().toString().replaceFirst(good, broken.replace("PAGE", page));
        assertThat(shapes.faults(XmlFragment.written(text.getBytes(StandardCharsets.UTF_8))))
                .contains(breach.replace("PAGE", page).replace("SCHEMA", "http://www.europeana.eu/schemas/edm"));
    }

    private static XmlFragment seed() {
        RecordSketch sketch = RecordSketch.titled("Ciphered Telegram");
        sketch.id = "117312";
        sketch.address = null;
        return Rendering.of("edm", SETTINGS, sketch.record()).fragment();
    }
}
