package org.fonds.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fonds.http.FondsServer;
import org.fonds.http.ServerSettings;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.provider.ListRules;
import org.fonds.provider.Provider;
import org.fonds.provider.RepositoryDescription;
import org.fonds.store.Change;
import org.fonds.store.PageLimits;
import org.fonds.store.SourceDocumentCopy;
import org.fonds.testing.OaiClient;
import org.fonds.testing.OfficialSchemas;
import org.fonds.testing.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What was harvested appears at our own endpoint, verbatim, with its way written on it. */
class ReExposureTest {
    private static final String PROVENANCE = "http://www.openarchives.org/OAI/2.0/provenance";

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private RawServer origin(SmallRepository repository) {
        RawServer server = new RawServer((asked, out) -> RawServer.send(out, repository.answer(asked)));
        open.add(server);
        return server;
    }

    private HarvestDesk desk(String name) throws IOException {
        HarvestDesk desk = new HarvestDesk(Files.createDirectories(folder.resolve(name)));
        open.add(desk);
        return desk;
    }

    private FondsServer serve(HarvestDesk desk) {
        RepositoryDescription description = new RepositoryDescription(
                "Harvester",
                new RepositoryIdentifier("harvester.example.org"),
                List.of("keeper@harvester.example.org"),
                URI.create("http://creativecommons.org/publicdomain/zero/1.0/"),
                List.of(),
                null);
        ListRules rules = new ListRules(new PageLimits(7, 1 << 20), ListRules.DEFAULT.life());
        FondsServer server = FondsServer.start(
                new ServerSettings("localhost", 0, null, false),
                new Provider(desk.store, description, rules, () -> {}),
                List.of());
        open.add(server);
        return server;
    }

    private static HarvestOrder order(String name, URI baseUrl, String... prefixes) {
        return new HarvestOrder(
                new Origin(name, baseUrl),
                List.of(prefixes).stream().map(MetadataPrefix::new).toList(),
                List.of(),
                null,
                null);
    }

    private static List<Element> descriptions(Document answer) {
        NodeList found = answer.getElementsByTagNameNS(PROVENANCE, "originDescription");
        List<Element> descriptions = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            descriptions.add((Element) found.item(i));
        }
        return descriptions;
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagNameNS(PROVENANCE, name).item(0).getTextContent();
    }

    @Test
    void aChainOfThreeHandsTheContainerOn() throws Exception {
        RawServer origin = origin(new SmallRepository());
        HarvestDesk first = desk("first");
        assertThat(first.harvest(order("small", origin.baseUrl(), "oai_dc")).wanting())
                .isZero();
        FondsServer firstServer = serve(first);
        HarvestDesk second = desk("second");
        assertThat(second.harvest(order("first", URI.create(firstServer.baseUrl()), "oai_dc"))
                        .stops())
                .isEmpty();
        FondsServer secondServer = serve(second);
        HarvestDesk third = desk("third");
        assertThat(third.harvest(order("second", URI.create(secondServer.baseUrl()), "oai_dc"))
                        .stops())
                .isEmpty();
        OaiClient client = new OaiClient(serve(third).baseUrl());

        assertThat(third.held("oai_dc")).isEqualTo(first.held("oai_dc")).hasSize(SmallRepository.RECORDS);
        Document answer = client.document("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:small.example.org:7");
        assertThat(descriptions(answer))
                .extracting(each -> text(each, "baseURL"))
                .containsExactly(
                        secondServer.baseUrl(),
                        firstServer.baseUrl(),
                        origin.baseUrl().toString());
        assertThat(descriptions(answer))
                .extracting(each -> each.getAttribute("altered"))
                .containsOnly("false");
        assertThat(descriptions(answer))
                .extracting(each -> text(each, "identifier"))
                .containsOnly("oai:small.example.org:7");
        Element innermost = descriptions(answer).get(2);
        assertThat(innermost.getAttribute("harvestDate")).isEqualTo(SmallRepository.NOW);
        assertThat(text(innermost, "datestamp")).isEqualTo(new SmallRepository().datestamp(7));
        assertThat(text(innermost, "metadataNamespace")).isEqualTo("http://www.openarchives.org/OAI/2.0/oai_dc/");
        assertThat(OaiClient.texts(answer.getDocumentElement(), "setSpec")).containsExactly("origin:second");
        assertThat(answer.getElementsByTagNameNS("http://www.openarchives.org/OAI/2.0/rights/", "rights")
                        .getLength())
                .as("our licence is not the origin's")
                .isZero();
        assertThat(OfficialSchemas.ofAnswers()
                        .faults(client.get("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:small.example.org:7")
                                .body()))
                .isEmpty();
    }

    @Test
    void saysThatTheIdentifierSchemeNoLongerHolds() throws Exception {
        HarvestDesk desk = desk("desk");
        OaiClient client = new OaiClient(serve(desk).baseUrl());
        String scheme = "http://www.openarchives.org/OAI/2.0/oai-identifier";
        assertThat(client.document("verb=Identify")
                        .getElementsByTagNameNS(scheme, "*")
                        .getLength())
                .isPositive();
        desk.harvest(origin(new SmallRepository()).baseUrl());
        assertThat(client.document("verb=Identify")
                        .getElementsByTagNameNS(scheme, "*")
                        .getLength())
                .isZero();
        assertThat(desk.remarks).anyMatch(remark -> remark.contains("Identify no longer has the oai-identifier"));
    }

    @Test
    void makesDublinCoreOfModsAndShowsItAsAltered() throws Exception {
        RawServer origin = origin(modsRepository());
        HarvestDesk desk = desk("desk");
        HarvestSummary summary = desk.harvest(order("mods", origin.baseUrl(), "mods"));
        assertThat(summary.stops()).isEmpty();
        assertThat(desk.held("mods")).hasSize(SmallRepository.RECORDS);
        Document answer = new OaiClient(serve(desk).baseUrl())
                .document("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:small.example.org:3");
        String dc = "http://purl.org/dc/elements/1.1/";
        assertThat(answer.getElementsByTagNameNS(dc, "title").item(0).getTextContent())
                .isEqualTo("Karte Nr. 3 – Zürich 𝄞");
        assertThat(answer.getElementsByTagNameNS(dc, "identifier").item(0).getTextContent())
                .isEqualTo("https://small.example.org/3");
        assertThat(descriptions(answer).get(0).getAttribute("altered")).isEqualTo("true");
        assertThat(text(descriptions(answer).get(0), "metadataNamespace")).isEqualTo("http://www.loc.gov/mods/v3");
    }

    private static SmallRepository modsRepository() {
        return new SmallRepository() {
            @Override
            String formats() {
                return super.formats()
                        .replace("oai_dc</metadataPrefix>", "mods</metadataPrefix>")
                        .replace(
                                "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
                                "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd")
                        .replace("http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.loc.gov/mods/v3");
            }

            @Override
            String metadata(int number) {
                return "<mods xmlns=\"http://www.loc.gov/mods/v3\"><titleInfo><title>" + title(number)
                        + "</title></titleInfo><location><url>https://small.example.org/" + number
                        + "</url></location></mods>";
            }
        };
    }

    private static int sets(HarvestDesk desk) {
        return desk.store
                .<Number>read(snapshot -> snapshot.setCount(snapshot.ledger().lastNumber()))
                .intValue();
    }

    @Test
    void refusesAnItemThatIsHereFromElsewhere() throws Exception {
        HarvestDesk desk = desk("desk");
        desk.harvest(order("one", origin(new SmallRepository()).baseUrl(), "oai_dc"));
        Map<String, String> before = desk.held("oai_dc");
        desk.outcomes.clear();
        int sets = sets(desk);
        HarvestSummary summary =
                desk.harvest(order("two", origin(new SmallRepository()).baseUrl(), "oai_dc"));
        assertThat(summary.count(HarvestOutcome.Kind.REFUSED)).isEqualTo(SmallRepository.RECORDS);
        assertThat(desk.outcomes.get(0).message())
                .isEqualTo("The item is here already, from the source 'origin:one'; who came first keeps it.");
        assertThat(desk.held("oai_dc")).isEqualTo(before);
        assertThat(sets(desk)).as("a set that no record is in").isEqualTo(sets).isEqualTo(2);
    }

    @Test
    void leavesItemsOfOurOwnSourcesAlone() throws Exception {
        HarvestDesk desk = desk("desk");
        OaiIdentifier own = new OaiIdentifier("oai:small.example.org:4");
        desk.store.publish(List.of(new Change.Put(
                own,
                "pages",
                false,
                LocalDate.parse("2026-11-01"),
                new SourceDocumentCopy("page", "cover-sheet", new byte[0]),
                List.of(),
                List.of())));
        HarvestSummary summary = desk.harvest(origin(new SmallRepository()).baseUrl());
        assertThat(summary.count(HarvestOutcome.Kind.REFUSED)).isEqualTo(1);
        assertThat(desk.store.accessions(List.of(own)))
                .hasEntrySatisfying(
                        own, accession -> assertThat(accession.source()).isEqualTo("pages"));
    }

    @Test
    void holdsBackWhatOurProfileDoesNotAllowAndLetsItInWhenTheOperatorDoes() throws Exception {
        RawServer origin = origin(new SmallRepository());
        HarvestDesk desk = desk("desk");
        desk.acceptance = Acceptance.profile();
        HarvestSummary summary = desk.harvest(origin.baseUrl());
        assertThat(summary.isComplete()).isTrue();
        assertThat(summary.count(HarvestOutcome.Kind.HELD)).isEqualTo(SmallRepository.RECORDS);
        assertThat(desk.held("oai_dc")).isEmpty();
        assertThat(desk.outcomes.get(0).findings()).isNotEmpty();

        desk.acceptance = Acceptance.official(Shared.path("standards"));
        summary = desk.harvest(origin.baseUrl());
        assertThat(summary.count(HarvestOutcome.Kind.PUBLISHED)).isEqualTo(SmallRepository.RECORDS);
        assertThat(desk.held("oai_dc")).hasSize(SmallRepository.RECORDS);
    }

    @Test
    void theOfficialSchemaStillKeepsTheInvalidOut() throws Exception {
        SmallRepository repository = new SmallRepository() {
            @Override
            String metadata(int number) {
                return number == 5 ? super.metadata(number).replace("dc:title", "dc:titel") : super.metadata(number);
            }
        };
        HarvestDesk desk = desk("desk");
        desk.acceptance = Acceptance.official(Shared.path("standards"));
        HarvestSummary summary = desk.harvest(origin(repository).baseUrl());
        assertThat(summary.count(HarvestOutcome.Kind.HELD)).isEqualTo(1);
        assertThat(desk.held("oai_dc"))
                .hasSize(SmallRepository.RECORDS - 1)
                .doesNotContainKey("oai:small.example.org:5");
    }

    @Test
    void theSelfHarvestFindsWhatIsServedOtherwise() throws Exception {
        HarvestDesk desk = desk("desk");
        desk.harvest(origin(new SmallRepository()).baseUrl());
        URI own = URI.create(serve(desk).baseUrl());
        assertThat(selfHarvest(desk, own).faults()).isEmpty();
        assertThat(selfHarvest(desk, own).compared()).isEqualTo(SmallRepository.RECORDS);

        OaiClient behind = new OaiClient(own.toString());
        RawServer proxy = new RawServer((asked, out) -> {
            List<String> pairs = new ArrayList<>();
            asked.arguments()
                    .forEach((name, value) ->
                            pairs.add(name + "=" + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
            String answer = new String(behind.get(String.join("&", pairs)).body(), StandardCharsets.UTF_8);
            RawServer.send(out, answer.replace("Nr. 8 ", "Nr. 9 "));
        });
        open.add(proxy);
        assertThat(selfHarvest(desk, proxy.baseUrl()).faults())
                .anyMatch(fault -> fault.contains("Identify states the base URL"))
                .anyMatch(fault -> fault.contains("oai:small.example.org:8 in oai_dc is served otherwise"))
                .hasSize(2);
    }

    private static SelfHarvest.Verdict selfHarvest(HarvestDesk desk, URI baseUrl) throws InterruptedException {
        RepositoryClient client =
                new RepositoryClient(baseUrl, HarvestDesk.LIMITS, "test", desk.pauses::add, desk.clock);
        return new SelfHarvest(desk.store, client).run();
    }
}
