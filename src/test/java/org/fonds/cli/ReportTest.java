package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.fonds.testing.Program;
import org.fonds.testing.WarmProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ingest says of each document to the archivist who works through it. */
class ReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @RegisterExtension
    static final WarmProgram program = new WarmProgram();

    private Path pages = Path.of("");

    @BeforeEach
    void configure() throws IOException {
        pages = Files.createDirectory(program.folder().resolve("pages"));
        Files.writeString(program.folder().resolve("fonds.properties"), """
                repository.name = City Archive
                repository.identifier = digitalarchive.wilsoncenter.org
                repository.admin-email = keeper@archive.example.net
                """);
    }

    @Test
    void theSummaryCountsDocumentsAndHowMuchOfTheirCitationsIsUnderstood() throws Exception {
        write("whole.md", 1, "RGANI, f. 5, op. 28, d. 9001");
        write("part.md", 2, "RGANI, f. 5, op. 28, d. 9001, under the stairs");
        write("not.md", 3, "as told by the ferryman");
        write("none.md", 4, "");
        Files.writeString(pages.resolve("other.md"), "nothing like a page\n");
        assertThat(program.run("ingest", "pages").err())
                .contains("pages: 4 published, 1 refused.")
                .contains("5 documents read, 1 of them refused. Citations: 1 understood whole, 1 in part, 1 not at all;"
                        + " 1 documents print none.");
    }

    @Test
    void everyDocumentHasALineWithEveryKey() throws Exception {
        write("a.md", 1, "RGANI, f. 5, op. 28, d. 9001, under the stairs");
        Files.writeString(pages.resolve("b.md"), "nothing like a page\n");
        List<JsonNode> lines = report("pages");
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly(
                                "file", "line", "identifier", "outcome", "citation", "message", "remarks", "findings"));
        JsonNode refused = lines.get(0);
        assertThat(refused.get("file").asString()).isEqualTo("pages/b.md");
        assertThat(refused.get("outcome").asString()).isEqualTo("refused");
        assertThat(refused.get("identifier").isNull()).isTrue();
        assertThat(refused.get("citation").isNull()).isTrue();
        assertThat(refused.get("message").asString()).startsWith("No layout was recognised in it");
        JsonNode published = lines.get(1);
        assertThat(published.get("identifier").asString()).isEqualTo("oai:digitalarchive.wilsoncenter.org:1");
        assertThat(published.get("outcome").asString()).isEqualTo("published");
        assertThat(published.get("citation").asString()).isEqualTo("part");
        assertThat(published.get("remarks").get(0).get("line").asInt()).isEqualTo(5);
        assertThat(published.get("remarks").get(0).get("message").asString()).contains("under the stairs");
    }

    @Test
    void aFindingSaysWhereItIsAndWhatToDo() throws Exception {
        Files.writeString(
                pages.resolve("a.md"), page(1, "RGANI, f. 5").replaceAll("https://\\S+", "## Record ID\n\n1"));
        List<JsonNode> lines = report("pages");
        assertThat(lines.get(0).get("outcome").asString()).isEqualTo("held");
        JsonNode finding = lines.get(0).get("findings").get(0);
        assertThat(finding.propertyNames())
                .containsExactly(
                        "file",
                        "identifier",
                        "format",
                        "rule",
                        "severity",
                        "line",
                        "column",
                        "xpath",
                        "message",
                        "remedy");
        assertThat(finding.get("file").asString()).isEqualTo("pages/a.md:1");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
    }

    /** A warning by a rule of the operator's own, and others by ours, in a document that is published all the same. */
    @Test
    void aFindingIsTheSameInReportStatusAndValidate() throws Exception {
        Files.writeString(program.folder().resolve("house.sch"), """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                  <ns prefix="dc" uri="http://purl.org/dc/elements/1.1/"/>
                  <pattern><rule context="dc:title">
                    <assert id="HOUSE-1" severity="warning" test="false()" diagnostics="d">A title.</assert>
                  </rule></pattern>
                  <diagnostics><diagnostic id="d">Look at it.</diagnostic></diagnostics>
                </schema>
                """);
        Files.writeString(
                program.folder().resolve("fonds.properties"), "rules.oai_dc = house.sch\n", StandardOpenOption.APPEND);
        write("a.md", 1, "RGANI, f. 5, op. 28, d. 9001");

        List<JsonNode> published = findings(report("pages"));
        List<JsonNode> unchanged = findings(report("pages"));

        assertThat(published)
                .extracting(
                        finding -> finding.get("file").asString(),
                        finding -> finding.get("identifier").asString(),
                        finding -> finding.get("rule").asString())
                .contains(tuple("pages/a.md:1", "oai:digitalarchive.wilsoncenter.org:1", "HOUSE-1"));
        assertThat(unchanged).isEqualTo(published);
        assertThat(lines("status", "--findings", "--format", "json")).isEqualTo(published);
        assertThat(lines("validate", "1", "--format", "json")).isEqualTo(published);
        assertThat(program.run("status").out()).containsPattern("warning oai_dc +3 findings in 1 records");
    }

    private static List<JsonNode> findings(List<JsonNode> report) {
        List<JsonNode> findings = new ArrayList<>();
        report.get(0).get("findings").forEach(findings::add);
        return findings;
    }

    private List<JsonNode> lines(String... arguments) throws Exception {
        return program.run(arguments).out().lines().map(JSON::readTree).toList();
    }

    @Test
    void whatIsUnchangedWithdrawnOrGoneIsToldAsSuch() throws Exception {
        write("a.md", 1, "RGANI, f. 5");
        write("b.md", 2, "RGANI, f. 5");
        write("c.md", 3, "RGANI, f. 5");
        program.run("ingest", "pages");
        program.run("withdraw", "2");
        Files.delete(pages.resolve("c.md"));
        assertThat(report("--sync", "pages"))
                .extracting(line -> line.get("outcome").asString())
                .containsExactlyInAnyOrder("unchanged", "withdrawn", "deleted");
    }

    @Test
    void aReportThatCannotBeWrittenStopsTheCommandBeforeItBegins() throws Exception {
        write("a.md", 1, "RGANI, f. 5");
        Program.Ended ended = program.run("ingest", "--report", "nowhere/report.jsonl", "pages");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).startsWith("'nowhere/report.jsonl' cannot be written");
    }

    private List<JsonNode> report(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("ingest", "--report", "report.jsonl"));
        all.addAll(List.of(arguments));
        program.run(all.toArray(String[]::new));
        return Files.readAllLines(program.folder().resolve("report.jsonl")).stream()
                .map(JSON::readTree)
                .toList();
    }

    private void write(String file, int id, String citation) throws IOException {
        Files.writeString(pages.resolve(file), page(id, citation));
    }

    private static String page(int id, String citation) {
        return """
                # March 3, 1956 Letter

                ## Citation

                %2$s

                https://archive.example.net/document/%1$d

                ## Contents

                Translation - English
                """.formatted(id, citation);
    }
}
