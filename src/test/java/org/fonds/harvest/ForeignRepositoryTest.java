package org.fonds.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.check.CheckLimits;
import org.fonds.check.Conformance;
import org.fonds.check.Report;
import org.fonds.check.Verdict;
import org.fonds.testing.OaiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repositories of two other houses, as others run them in front of their own data. */
class ForeignRepositoryTest {
    static final int ITEMS = 137;
    static final int DELETED = 40;

    private final HttpFront server = new HttpFront();

    @TempDir
    Path folder;

    static String identifier(int number) {
        return "oai:foreign.example.org:" + number;
    }

    static String metadata(int number) {
        return new SmallRepository()
                .metadata(number)
                .replace("Karte", "Karte &amp; Plan &lt;7>")
                .replace("<oai_dc:dc", """
                        <oai_dc:dc xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="\
                        http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd\"""");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theOneOfXoaiIsHarvestedToTheLastByte() throws Exception {
        server.answerBy(new XoaiRepository(server.baseUrl()));
        takeEverything(server.baseUrl(), "");
    }

    /** It declares xsi on the envelope alone; the metadata, cut out, has to say so itself. */
    @Test
    void theOneOfMycoreIsHarvestedToTheLastByte() throws Exception {
        server.answerBy(new MycoreRepository(server.baseUrl()));
        takeEverything(server.baseUrl(), " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    }

    /** @param inherited what the harvester wrote onto a root that had it from above */
    private void takeEverything(URI baseUrl, String inherited) throws Exception {
        try (HarvestDesk desk = new HarvestDesk(folder)) {
            HarvestSummary summary = desk.harvest(baseUrl);
            assertThat(summary.stops()).as(desk.remarks.toString()).isEmpty();
            assertThat(summary.wanting()).isZero();
            assertThat(summary.count(HarvestOutcome.Kind.PUBLISHED)).isEqualTo(ITEMS - 1);
            Map<String, String> held = desk.held("oai_dc");
            assertThat(held).hasSize(ITEMS - 1).doesNotContainKey(identifier(DELETED));
            OaiClient client = new OaiClient(baseUrl.toString());
            for (Map.Entry<String, String> each : held.entrySet()) {
                assertThat(sent(client, each.getKey())).contains(each.getValue().replace(inherited, ""));
            }
        }
    }

    private static String sent(OaiClient client, String identifier) throws IOException, InterruptedException {
        String query = "verb=GetRecord&metadataPrefix=oai_dc&identifier="
                + URLEncoder.encode(identifier, StandardCharsets.UTF_8);
        return new String(client.get(query).body(), StandardCharsets.UTF_8);
    }

    /** It selects by what the data behind it do, and those of this test have no dates to select by. */
    @Test
    void theOneOfXoaiIsFoundNotToConform() throws Exception {
        server.answerBy(new XoaiRepository(server.baseUrl()));
        assertThat(found(server.baseUrl()))
                .contains(
                        "E-09: request repeats {metadataPrefix=oai_dc, verb=ListRecords, until=2026-10-31T00:00:01Z}, sent"
                                + " was {verb=ListRecords, metadataPrefix=oai_dc, until=2026-10-31T00:00:00Z}.",
                        "E-13: An error has no text.",
                        "D-11: Expected noRecordsMatch, got badArgument.",
                        "H-14: The answer is HTTP 500.",
                        "T-17: Expected badResumptionToken or badArgument, got no error of OAI-PMH (HTTP 500).");
    }

    @Test
    void theOneOfMycoreIsFoundNotToConform() throws Exception {
        server.answerBy(new MycoreRepository(server.baseUrl()));
        assertThat(found(server.baseUrl()))
                .containsExactlyInAnyOrder(
                        "E-09: request repeats {metadataPrefix=oai_dc, verb=ListIdentifiers, until=2026-11-01T00:00:00Z},"
                                + " sent was {verb=ListIdentifiers, metadataPrefix=oai_dc, until=2026-11-01}.",
                        "E-15: The answer is not well formed.",
                        "F-12: The root does not declare xmlns:xsi itself.",
                        "D-14: Expected badArgument, got no error of OAI-PMH (HTTP 500).",
                        "H-14: The answer is HTTP 500.");
    }

    private static List<String> found(URI baseUrl) throws InterruptedException {
        Report report = new Conformance(Optional.empty())
                .check(baseUrl, CheckLimits.STANDARD, Pauses.SLEEP, Clock.systemUTC(), () -> {});
        assertThat(report.count(Verdict.NOT_REACHED)).isZero();
        return report.verdicts().stream()
                .filter(judged -> judged.verdict() == Verdict.FAIL)
                .map(judged -> judged.requirement().id() + ": " + judged.message())
                .toList();
    }
}
