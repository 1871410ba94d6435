package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.ingest.explain.Explanation;
import org.fonds.ingest.explain.Told;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Authorities;
import org.fonds.source.Reading;
import org.fonds.source.SourceDocument;
import org.fonds.source.SourceReaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final MetadataPrefix MODS = new MetadataPrefix("mods");

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = new Archive(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void everyStatementOfEveryPageInTheFixturesStandsInEveryFormat() throws IOException {
        archive.configureEuropeana();
        try (Stream<Path> pages = Files.list(Path.of("fixtures"))) {
            for (Path page : pages.filter(file -> !file.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                Files.copy(page, archive.pages.resolve(page.getFileName()));
            }
        }
        archive.ingest();
        for (DocumentOutcome outcome : archive.outcomes) {
            Explanation explanation = archive.intake()
                    .explain(Objects.requireNonNull(outcome.identifier()))
                    .orElseThrow();
            assertThat(explanation.state()).isEqualTo(Explanation.State.SERVED);
            assertThat(explanation.formats())
                    .extracting(MetadataPrefix::value)
                    .containsExactly("oai_dc", "oai_qdc", "mods", "marcxml", "edm");
            assertThat(explanation.statements())
                    .as("%s", outcome.place())
                    .filteredOn(Told::isLost)
                    .extracting(told ->
                            told.statement().subject() + ": " + told.statement().words() + told.carriers())
                    .isEmpty();
        }
    }

    /** Whatever element is cut out of a rendition, the statement that it carried alone is told as lost. */
    @Test
    void aStatementWhoseElementIsGoneIsTold() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        String body = new String(archive.record(1, "mods").orElseThrow().body(), StandardCharsets.UTF_8);
        assertThat(lost(body)).isEmpty();
        assertThat(lost(body.replace(">A page for tests.<", "><"))).containsExactly("summary");
        assertThat(lost(body.replaceAll("<language usage(?s).*?</language>", "")))
                .containsExactly("offered as translation in");
        assertThat(lost(body.replaceAll("<titleInfo usage(?s).*?</titleInfo>", "")))
                .as("the title stands in the citation as well")
                .isEmpty();
        assertThat(lost(body.replaceAll("<note type=\"preferred citation\">[^<]*</note>", "")))
                .containsExactly("citation");
    }

    @Test
    void whatOnlyTheCitationHasIsToldToStandThere() throws IOException {
        archive.write("a.md", 1, "Letter");
        archive.ingest();
        String body = new String(archive.record(1, "mods").orElseThrow().body(), StandardCharsets.UTF_8);
        Told title = told(body.replaceAll("<titleInfo usage(?s).*?</titleInfo>", ""), "title");
        assertThat(title.carriers().get(MODS))
                .extracting(Object::toString)
                .containsExactly("/mods/note[@type=\"preferred citation\"] (in the citation alone)");
    }

    @Test
    void aDocumentHeldBackIsExplainedAsItWouldBeServed() throws IOException {
        archive.writeInvalid("a.md", 1);
        archive.ingest();
        Explanation explanation =
                archive.intake().explain(Archive.identifier(1)).orElseThrow();
        assertThat(explanation.state()).isEqualTo(Explanation.State.NOT_SERVED);
        assertThat(explanation.formats()).contains(MODS);
    }

    @Test
    void anItemThatNobodyKnowsHasNoExplanation() {
        assertThat(archive.intake().explain(Archive.identifier(9))).isEmpty();
    }

    private static List<String> lost(String body) {
        return tell(body).stream()
                .filter(Told::isLost)
                .map(told -> told.statement().subject())
                .toList();
    }

    private static Told told(String body, String subject) {
        return tell(body).stream()
                .filter(told -> told.statement().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<Told> tell(String body) {
        byte[] page = Archive.page(1, "Letter", "https://archive.example.net/document/1")
                .getBytes(StandardCharsets.UTF_8);
        Reading reading = SourceReaders.standard()
                .read(new SourceDocument("a.md", page))
                .findFirst()
                .orElseThrow();
        ArchivalRecord record = ((Reading.Accepted) reading).record();
        return Explanation.tell(
                record, Authorities.NONE, Archive.identifier(1), Map.of(MODS, body.getBytes(StandardCharsets.UTF_8)));
    }
}
