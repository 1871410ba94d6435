package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.testing.Program;
import org.fonds.testing.WarmProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    @RegisterExtension
    static final WarmProgram program = new WarmProgram();

    @BeforeEach
    void configure() throws IOException {
        Files.copy(Path.of("fixtures", "fonds.properties"), program.folder().resolve("fonds.properties"));
    }

    private void ingest(String fixture) throws Exception {
        Files.createDirectory(program.folder().resolve("pages"));
        Files.copy(
                Path.of("fixtures", fixture), program.folder().resolve("pages").resolve(fixture));
        program.run("ingest", "pages");
    }

    @Test
    void printsEachStatementWithTheElementsThatCarryIt() throws Exception {
        ingest("117312-ciphered-telegram-75352.md");
        Program.Ended ended = program.run("explain", "117312");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .startsWith("oai:digitalarchive.wilsoncenter.org:117312, from pages/117312-ciphered-telegram-75352.md:1"
                        + " (cover-sheet), as served\n")
                .contains("""

                        translator: Vladislav Zubok
                            oai_dc   /oai_dc:dc/dc:contributor[3] (among other words)
                            oai_qdc  /oai_qdc:qualifieddc/dc:contributor[3] (among other words)
                            mods     /mods/name[4]/namePart
                            marcxml  /record/datafield[@tag="720"][4]/subfield[@code="a"]
                        """)
                .contains("""

                        holder of the copy: Library of Congress, Manuscript Division
                            oai_dc   /oai_dc:dc/dc:source[2] (among other words)
                            oai_qdc  /oai_qdc:qualifieddc/dcterms:provenance[2] (among other words)
                            mods     /mods/relatedItem[@type="otherVersion"]/location/physicalLocation
                            marcxml  /record/datafield[@tag="535"][2]/subfield[@code="a"]
                        """)
                .contains("not exported, by design: a catalog describes the document")
                .endsWith("none is lost.\n")
                .doesNotContain("NOT FOUND");
    }

    @Test
    void tellsProgramsTheSameInJson() throws Exception {
        ingest("117312-ciphered-telegram-75352.md");
        Program.Ended ended = new Program(program.folder())
                .run("explain", "--format", "json", "oai:digitalarchive.wilsoncenter.org:117312");
        JsonNode explanation = new JsonMapper().readTree(ended.out());
        assertThat(explanation.get("state").asString()).isEqualTo("served");
        assertThat(explanation.get("complete").asBoolean()).isTrue();
        JsonNode title = explanation.get("statements").get(2);
        assertThat(title.get("statement").asString()).isEqualTo("title");
        assertThat(title.at("/carriers/mods/0/path").asString()).isEqualTo("/mods/titleInfo/title");
        assertThat(title.at("/carriers/mods/0/place").asString()).isEqualTo("own");
    }

    @Test
    void anItemThatTheStoreDoesNotHaveIsToldSo() throws Exception {
        ingest("117312-ciphered-telegram-75352.md");
        Program.Ended ended = program.run("explain", "4711");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).isEqualTo("The store has no document of oai:digitalarchive.wilsoncenter.org:4711.\n");
    }

    @Test
    void noStoreIsMadeByAsking() throws Exception {
        Program.Ended ended = program.run("explain", "117312");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).startsWith("There is no store 'fonds.db'.");
        assertThat(program.folder().resolve("fonds.db")).doesNotExist();
    }
}
