package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fonds.testing.Program;
import org.fonds.testing.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class CiteCommandTest {
    private static final List<String> NOT_COMPARED = List.of("id", "notes", "rest", "native", "country");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path temporary;

    private Path folder;
    private Program program;

    @BeforeEach
    void enter() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
        program = new Program(folder);
    }

    @Test
    void everyExpectedCitationComesOutWithItsParts() throws Exception {
        List<Map<String, Object>> expected = objects(Files.readString(Shared.path("data/citations/expected.jsonl")));
        List<Map<String, Object>> cited = cite(expected.stream()
                .map(line -> String.valueOf(line.get("citation")))
                .toList());
        assertThat(cited).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).containsKey("expect")) {
                Object citation = expected.get(i).get("citation");
                assertThat(cited.get(i)).isEqualTo(Map.of("citation", citation, "rest", List.of(citation)));
            } else {
                assertThat(compared(cited.get(i))).isEqualTo(compared(expected.get(i)));
            }
        }
    }

    @Test
    void keysStandInTheOrderDocumented() throws Exception {
        String citation = "\"Letter,\" May 3, 1956, Wilson Center Digital Archive, RGANI, f. 5; copy available in NSA."
                + " Obtained by Ada Lund (Marlow University). 12 boxes https://archive.example.net/document/7";
        assertThat(List.copyOf(cite(List.of(citation)).get(0).keySet()))
                .containsSubsequence(
                        "citation", "title", "date", "aggregator", "locations", "copies", "agents", "url", "rest");
    }

    @Test
    void aLevelThatStandsTwiceIsAListAndOneThatStandsOnceAString() throws Exception {
        Files.writeString(folder.resolve("in.txt"), "GARF, f. 5, op. 1, d. 7, d. 9\n");
        assertThat(program.run("cite", "in.txt").out())
                .contains("\"parts\":{\"fond\":\"5\",\"opis\":\"1\",\"delo\":[\"7\",\"9\"]}");
    }

    @Test
    void aDateThatFiguresMakeTooCertainKeepsItsWordsAmongTheNotes() throws Exception {
        String rest = ", Wilson Center Digital Archive, RGANI, f. 5";
        assertThat(cite(List.of("\"Letter\", circa 1950" + rest)).get(0))
                .containsEntry("date", "1950")
                .containsEntry("notes", List.of("circa 1950"));
        assertThat(cite(List.of("\"Letter\", undated" + rest)).get(0))
                .doesNotContainKey("date")
                .containsEntry("notes", List.of("undated"));
    }

    @Test
    void eachLineHasItsAnswerWhateverEndsIt() throws Exception {
        Files.writeString(folder.resolve("in.txt"), "\uFEFFAPRF\r\n\nno citation at all\rРГАНИ, ф. 5");
        List<String> lines = program.run("cite", "in.txt").out().lines().toList();
        assertThat(lines)
                .containsExactly(
                        "{\"citation\":\"APRF\",\"locations\":[{\"holder\":\"APRF\",\"abbr\":\"APRF\"}]}",
                        "{\"citation\":\"\"}",
                        "{\"citation\":\"no citation at all\",\"rest\":[\"no citation at all\"]}",
                        "{\"citation\":\"РГАНИ, ф. 5\",\"locations\":[{\"holder\":\"РГАНИ\",\"abbr\":\"РГАНИ\","
                                + "\"parts\":{\"fond\":\"5\"}}]}");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirLine() throws Exception {
        Files.write(folder.resolve("in.txt"), "APRF\nAMFA, Bucure\u00C9ti\n".getBytes(StandardCharsets.ISO_8859_1));
        Program.Ended ended = program.run("cite", "in.txt");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).isEqualTo("in.txt:2: byte 13 of the line is no UTF-8. Save the text as UTF-8.\n");
        assertThat(ended.out()).as("what came before is answered").startsWith("{\"citation\":\"APRF\"");
    }

    @Test
    void aFileThatIsNotThereIsToldSo() throws Exception {
        Program.Ended ended = program.run("cite", "none.txt");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("There is no file 'none.txt' to read citations from.");
    }

    @Test
    void aFolderIsToldToBeNone() throws Exception {
        Files.createDirectory(folder.resolve("pages"));
        Program.Ended ended = program.run("cite", "pages");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("'pages' is a folder. Name a file");
    }

    @Test
    void aTableOfArchivesOfOnesOwnExtendsTheStandardOne() throws Exception {
        Files.writeString(folder.resolve("in.txt"), "HMHA, f. 12, op. 3; RGANI, f. 5, op. 28\n");
        Files.writeString(folder.resolve("own.txt"), "holder | soviet | HMHA | Harbor Museum House Archive\n");
        assertThat(program.run("cite", "--archives", "own.txt", "in.txt").out())
                .contains("{\"holder\":\"HMHA\",\"abbr\":\"HMHA\",\"parts\":{\"fond\":\"12\",\"opis\":\"3\"}}")
                .contains("{\"holder\":\"RGANI\",\"abbr\":\"RGANI\",\"parts\":{\"fond\":\"5\",\"opis\":\"28\"}}");
    }

    @Test
    void aFaultyTableOfArchivesIsToldWithItsLine() throws Exception {
        Files.writeString(folder.resolve("own.txt"), "holder | runes | HMHA |\n");
        Program.Ended ended = program.run("cite", "--archives", "own.txt");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("own.txt, line 1: 'runes'. There is no such system of shelf-marks.");
    }

    /** More text than the heap could hold goes through it. */
    @Test
    void memoryStaysFlat() throws Exception {
        Path in = folder.resolve("in.txt");
        try (BufferedWriter out = Files.newBufferedWriter(in)) {
            for (int i = 0; i < 12_000; i++) {
                out.write("\"Letter " + i + " on " + "many questions of the day, ".repeat(80)
                        + "and more,\" May 3, 1956, Wilson Center Digital Archive, "
                        + "Russian State Archive of Contemporary History (RGANI), f. 5, op. 28, d. " + i
                        + ", ll. 1-9. Translated for CWIHP by Ada Lund. https://archive.example.net/document/" + i
                        + "\n");
            }
        }
        Path answers = folder.resolve("out.jsonl");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.fonds.cli.Fonds",
                        "cite")
                .redirectInput(in.toFile())
                .redirectOutput(answers.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(in)).isGreaterThan(24L << 20);
        try (var lines = Files.lines(answers)) {
            assertThat(lines.count()).isEqualTo(12_000);
        }
    }

    private List<Map<String, Object>> cite(List<String> citations) throws Exception {
        Files.write(folder.resolve("in.txt"), citations);
        Program.Ended ended = program.run("cite", "in.txt");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return objects(ended.out());
    }

    private static List<Map<String, Object>> objects(String lines) {
        return lines.lines()
                .map(line -> JSON.readValue(line, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }

    private static Map<String, Object> compared(Map<String, Object> fields) {
        Map<String, Object> compared = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (!NOT_COMPARED.contains(key)) {
                compared.put(key, compared(value));
            }
        });
        return compared;
    }

    @SuppressWarnings("unchecked")
    private static Object compared(Object value) {
        if (value instanceof Map<?, ?> map) {
            return compared((Map<String, Object>) map);
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(each -> all.add(compared(each)));
            return all;
        }
        return value;
    }
}
