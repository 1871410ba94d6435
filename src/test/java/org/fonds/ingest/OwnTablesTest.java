package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fonds.ingest.explain.Explanation;
import org.fonds.ingest.explain.Told;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.record.Authorities;
import org.fonds.record.Understanding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that an operator brings, a table of archives and an authority file, reach the whole of the program. */
class OwnTablesTest {
    private static final String OWN = "holder | soviet | HMHA; HMH | Harbor Museum House Archive\n";

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = new Archive(folder);
        Files.writeString(
                archive.pages.resolve("a.md"),
                Archive.page(1, "Letter", "https://archive.example.net/1")
                        .replace("RGANI, f. 5, op. 28, d. 9001, l. 12.", "HMH, f. 12, op. 3. Translated by Ada Lund"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void anArchiveOfTheOperatorsTableIsParsedAndMakesASet() throws IOException {
        archive.configureArchives(OWN);
        archive.ingest();
        assertThat(archive.outcomes.get(0).citation()).isEqualTo(Understanding.WHOLE);
        assertThat(mods()).contains("<detail type=\"fond\" level=\"1\">");
        assertThat(archive.header(1)).contains("<setSpec>holder:hmha</setSpec>");
    }

    @Test
    void aChangedTableOfArchivesRendersAnew() throws IOException {
        archive.ingest();
        archive.configureArchives(OWN);
        assertThat(archive.ingest().count(DocumentOutcome.Kind.PUBLISHED)).isEqualTo(1);
        archive.configureArchives(OWN);
        assertThat(archive.ingest().count(DocumentOutcome.Kind.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void aChangedAuthorityFileRendersAnewUnderTheSameName() throws IOException {
        Path file = folder.resolve("names.csv");
        Files.writeString(file, "printed,authorised\nAda Lund,\"Lund, Ada\"\n");
        archive.configureAuthorities(AuthorityFile.read(file));
        archive.ingest();
        assertThat(mods()).contains("<namePart>Lund, Ada</namePart>\n<displayForm>Ada Lund</displayForm>");
        archive.configureAuthorities(AuthorityFile.read(file));
        assertThat(archive.ingest().count(DocumentOutcome.Kind.UNCHANGED)).isEqualTo(1);
        Files.writeString(file, "printed,authorised\nAda Lund,\"Lund, Ada Maria\"\n");
        archive.configureAuthorities(AuthorityFile.read(file));
        assertThat(archive.ingest().count(DocumentOutcome.Kind.PUBLISHED)).isEqualTo(1);
        assertThat(mods()).contains("<namePart>Lund, Ada Maria</namePart>");
    }

    @Test
    void anAuthorisedNameIsFoundByItsExplanation() throws IOException {
        Path file = folder.resolve("names.csv");
        Files.writeString(file, "printed,authorised,dates\nAda Lund,\"Lund, Ada\",1903-1988\n");
        archive.configureAuthorities(AuthorityFile.read(file));
        archive.ingest();
        Explanation explanation =
                archive.intake().explain(Archive.identifier(1)).orElseThrow();
        Told translator = explanation.statements().stream()
                .filter(told -> told.statement().subject().equals("translator"))
                .findFirst()
                .orElseThrow();
        assertThat(translator.carriers().get(MetadataPrefix.OAI_DC))
                .extracting(Object::toString)
                .containsExactly("/oai_dc:dc/dc:contributor (among other words)");
        assertThat(explanation.isComplete()).isTrue();
    }

    @Test
    void aMappedGenreRendersAnewAndIsFoundByItsExplanation() throws IOException {
        Files.writeString(
                archive.pages.resolve("b.md"),
                Archive.page(2, "Note", "https://archive.example.net/2")
                        .replace("## Contents", "## Type\n\nMemorandum\n\n## Contents"));
        archive.ingest();
        Path file = folder.resolve("names.csv");
        Files.writeString(file, "printed,authorised,type,authority\nMemorandum,Aides-memoire,genre,house\n");
        archive.configureAuthorities(AuthorityFile.read(file));

        assertThat(archive.intake().outdatedRenditions()).isPositive();
        assertThat(archive.rerender(false).changed()).containsValues(1L).hasSize(4);

        assertThat(new String(archive.record(2, "mods").orElseThrow().body(), StandardCharsets.UTF_8))
                .contains("<genre authority=\"house\">Aides-memoire</genre>");
        Explanation explanation =
                archive.intake().explain(Archive.identifier(2)).orElseThrow();
        assertThat(explanation.isComplete()).isTrue();
    }

    /** The text of the settings names renditions: it must not change from one run of the program to the next. */
    @Test
    void theTextOfTheSettingsHasOneOrder() {
        ConfiguredSet set = new ConfiguredSet(
                new SetDescription(new SetSpec("korea"), "Korea", null),
                Map.of(
                        "place",
                        List.of("Korea"),
                        "year",
                        List.of("1950"),
                        "holder",
                        List.of("APRF"),
                        "id",
                        List.of("1")));
        assertThat(List.copyOf(set.conditions().keySet())).containsExactly("holder", "id", "place", "year");
        assertThat(Authorities.NONE).hasToString("[]");
    }

    private String mods() {
        return new String(archive.record(1, "mods").orElseThrow().body(), StandardCharsets.UTF_8);
    }
}
