package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page for validation: what a browser's form sends, good, bad and hostile. */
class ValidationPageTest {
    private static final String BOUNDARY = "----a1b2";
    private static final String BAD = """
            <mods xmlns="http://www.loc.gov/mods/v3" version="3.8">
            <titleInfo><title>A telegram</title></titleInfo>
            <originInfo><dateCreated encoding="w3cdtf" keyDate="yes">1950-13</dateCreated></originInfo>
            <abstract>&lt;script&gt;alert(1)&lt;/script&gt;</abstract>
            </mods>
            """;

    @TempDir
    Path folder;

    private PublishedSite site;

    @BeforeEach
    void serve() {
        site = new PublishedSite(folder);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private HttpResponse<String> send(Map<String, String> fields, String file, byte[] content) throws Exception {
        return site.post(
                "validate",
                Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                form(fields, file, content));
    }

    private static byte[] form(Map<String, String> fields, String file, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(form, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(form, "name=\"file\"; filename=\"" + file + "\"", content);
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static void part(ByteArrayOutputStream form, String disposition, byte[] value) {
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(value);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private Document page(Map<String, String> fields, String file, byte[] content) throws Exception {
        return Jsoup.parse(send(fields, file, content).body());
    }

    @Test
    void marksThePastedXmlAtThePlaceOfEachFinding() throws Exception {
        Document page = page(Map.of("text", BAD, "by", "profile"), "", new byte[0]);
        assertThat(page.select(".state").text()).contains("Records: 1");
        assertThat(page.select("#d1-L3 .note.bad").text()).contains("1950-13");
        assertThat(page.select("#d1-L3 .remedy").text()).contains("YYYY-MM");
        assertThat(Objects.requireNonNull(page.select("#text").first()).wholeText())
                .isEqualTo(BAD);
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void givesTheFindingsAsJsonAndAsCsv() throws Exception {
        HttpResponse<String> json = send(Map.of("answer", "json"), "=1+1.xml", BAD.getBytes(StandardCharsets.UTF_8));
        JsonNode findings = new JsonMapper().readTree(json.body());
        assertThat(findings.findValuesAsString("file")).containsOnly("=1+1.xml");
        assertThat(findings.findValuesAsString("severity")).contains("error");
        assertThat(json.headers().firstValue("Content-Disposition").orElse("")).contains("findings.json");
        String csv = send(Map.of("answer", "csv"), "=1+1.xml", BAD.getBytes(StandardCharsets.UTF_8))
                .body();
        assertThat(csv)
                .startsWith("file,identifier,format,rule,severity,line,column,xpath,message,remedy\r\n")
                .contains("\r\n'=1+1.xml,");
    }

    @Test
    void checksEachFileOfAZip() throws Exception {
        Document page = page(
                Map.of(),
                "records.zip",
                zip(Map.of("a.xml", BAD.getBytes(StandardCharsets.UTF_8), "notes.txt", new byte[9])));
        assertThat(page.select("details h3").eachText()).containsExactly("records.zip!a.xml");
        assertThat(page.select("#d1-L3 .note.bad")).isNotEmpty();
    }

    @Test
    void checksARecordOfTheRepository() throws Exception {
        site.ingest(Path.of("fixtures/117312-ciphered-telegram-75352.md"));
        Document page = page(Map.of("identifier", "117312"), "", new byte[0]);
        assertThat(page.select("details h3").eachText()).contains(PublishedSite.SEED + "/mods");
        assertThat(page.select(".state").text()).contains("Errors: 0");
        assertThat(page(Map.of("identifier", "1"), "", new byte[0])
                        .select("[role=alert]")
                        .text())
                .contains("no record");
    }

    @Test
    void saysWhenRecordsAreInAnotherFormatThanAsked() throws Exception {
        Document page = page(Map.of("text", BAD, "format", "oai_dc"), "", new byte[0]);
        assertThat(page.select(".findings").text()).contains("A record is in mods, not in oai_dc.");
    }

    @Test
    void readsNoEntityAndFollowsNoAddress() throws Exception {
        String hostile = "<!DOCTYPE mods [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><mods>&x;</mods>";
        Document page = page(Map.of("text", hostile), "", new byte[0]);
        assertThat(page.select(".note.bad, .findings .bad").text()).contains("DOCTYPE");
        assertThat(page.text()).doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.xml", "bomb.bin"})
    void stopsAtAZipThatUnfoldsToTooMuchAndSaysSo(String name) throws Exception {
        byte[] bomb = zip(Map.of(name, new byte[80 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        Document page = page(Map.of(), "bomb.zip", bomb);
        assertThat(page.select(".state").text()).contains("Errors: 1");
        assertThat(page.select("details h3").eachText()).containsExactly("bomb.zip");
        assertThat(page.select(".findings").text()).contains("more than 67108864 bytes");
    }

    @Test
    void showsXmlInTheEncodingThatItStates() throws Exception {
        byte[] utf16 =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<mods>Жук</mods>".getBytes(StandardCharsets.UTF_16);
        assertThat(page(Map.of(), "a.xml", utf16).select("#d1-L2 code").text()).isEqualTo("<mods>Жук</mods>");
        byte[] latin =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<mods>é</mods>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(page(Map.of(), "a.xml", latin).select("#d1-L2 code").text()).isEqualTo("<mods>é</mods>");
    }

    @Test
    void takesALargeFileFromAClientThatAsksFirstWhetherItMaySendIt() throws Exception {
        byte[] form = form(
                Map.of(), "large.xml", ("<mods>" + " ".repeat(1 << 20) + "</mods>").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.root() + "validate"))
                .expectContinue(true)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("details h3").text()).isEqualTo("large.xml");
    }

    @Test
    void refusesAFormThatIsTooLargeBeforeItIsRead() throws Exception {
        HttpResponse<String> answer = send(Map.of(), "large.xml", new byte[11 << 20]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("10485760 bytes");
    }

    @Test
    void asksForSomethingToCheck() throws Exception {
        assertThat(page(Map.of(), "", new byte[0]).select("[role=alert]").text())
                .isEqualTo("Paste XML, choose a file, or name a record.");
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
