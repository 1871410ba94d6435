package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fonds.http.ServerSettings;
import org.fonds.provider.RepositoryDescription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Section I: Identify. */
class IdentifyRequirementsTest extends RequirementsTest {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final RepositoryDescription DECORATED = new RepositoryDescription(
            "Decorated",
            Repository.IDENTIFIER,
            List.of("keeper@archive.example.net"),
            Repository.LICENCE,
            List.of(
                    URI.create("https://friend.example.org/oai?a=b&c=d"),
                    URI.create("http://other.example.org:8080/oai")),
            new RepositoryDescription.Icon(
                    URI.create("https://archive.example.net/icon.png?a=1&b=2"),
                    URI.create("https://archive.example.net/"),
                    "Stamps & <Seals>"));

    IdentifyRequirementsTest(Repository repository) {
        super(repository);
    }

    private Answer identify() {
        return harvester.get("verb=Identify");
    }

    @Test
    @DisplayName("I-01 I-02 name, base URL, version, earliest date, deletions and granularity stand there once each")
    void eachOnce() {
        Answer identify = identify();
        assertThat(identify.only("repositoryName").getTextContent()).isEqualTo("Archive of <Tests> & \"Trials\"");
        assertThat(identify.only("protocolVersion").getTextContent()).isEqualTo("2.0");
        for (String name : List.of("baseURL", "earliestDatestamp", "deletedRecord", "granularity")) {
            assertThat(identify.only(name).getTextContent()).as(name).isNotBlank();
        }
    }

    @Test
    @DisplayName("I-03 baseURL is the address harvested, character by character")
    void baseUrlIsTheAddressAsked() {
        assertThat(identify().only("baseURL").getTextContent()).isEqualTo(harvester.address());
    }

    @Test
    @DisplayName("I-03 a configured base URL is stated, whatever headers say")
    void configuredBaseUrl() {
        URI configured = URI.create("https://archive.example.net/oai-pmh?x=1&y=2");
        Harvester behindProxy = repository.serve(
                new ServerSettings("localhost", 0, configured, true), Repository.DESCRIPTION, Repository.PAGE_SIZE);
        Answer identify = behindProxy.get("verb=Identify", "X-Forwarded-Host", "evil.example.org");
        assertThat(identify.only("baseURL").getTextContent()).isEqualTo(configured.toString());
        assertThat(identify.only("request").getTextContent()).isEqualTo(configured.toString());
    }

    @Test
    @DisplayName("I-03 headers of a proxy change the base URL only where they are trusted")
    void forwardedHeadersAreNotTrustedUnasked() {
        String[] forwarded = {"X-Forwarded-Host", "archive.example.net", "X-Forwarded-Proto", "https"};
        assertThat(harvester.get("verb=Identify", forwarded).only("baseURL").getTextContent())
                .isEqualTo(harvester.address());
        Harvester trusting = repository.serve(
                new ServerSettings("localhost", 0, null, true), Repository.DESCRIPTION, Repository.PAGE_SIZE);
        assertThat(baseUrl(trusting, forwarded)).isEqualTo("https://archive.example.net/oai");
        assertThat(baseUrl(trusting)).isEqualTo(trusting.address());
    }

    @Test
    @DisplayName("I-03 port and prefix of a trusted proxy are taken over, and no nonsense is")
    void forwardedHeadersAreChecked() {
        Harvester trusting = repository.serve(
                new ServerSettings("localhost", 0, null, true), Repository.DESCRIPTION, Repository.PAGE_SIZE);
        String host = "X-Forwarded-Host";
        String proto = "X-Forwarded-Proto";
        String port = "X-Forwarded-Port";
        String prefix = "X-Forwarded-Prefix";
        assertThat(baseUrl(trusting, host, "a.example.net", port, "8443", proto, "https"))
                .isEqualTo("https://a.example.net:8443/oai");
        assertThat(baseUrl(trusting, host, "a.example.net", port, "443", proto, "https"))
                .isEqualTo("https://a.example.net/oai");
        assertThat(baseUrl(trusting, host, "a.example.net:81", port, "80")).isEqualTo("http://a.example.net:81/oai");
        assertThat(baseUrl(trusting, host, "[2001:db8::1]", prefix, "/archive/"))
                .isEqualTo("http://[2001:db8::1]/archive/oai");
        assertThat(baseUrl(trusting, host, "a.example.net", prefix, "//evil\"><"))
                .isEqualTo("http://a.example.net/oai");
        assertThat(baseUrl(trusting, host, "a.example.net", proto, "javascript"))
                .isEqualTo("http://a.example.net/oai");
        assertThat(baseUrl(trusting, host, "<script>")).isEqualTo(trusting.address());
    }

    private static String baseUrl(Harvester harvester, String... headers) {
        Answer identify = harvester.get("verb=Identify", headers);
        assertThat(identify.only("request").getTextContent())
                .isEqualTo(identify.only("baseURL").getTextContent());
        return identify.only("baseURL").getTextContent();
    }

    @Test
    @DisplayName("I-04 each administrator's address is there and shaped like one")
    void adminEmails() {
        assertThat(identify().texts("adminEmail"))
                .containsExactlyElementsOf(Repository.DESCRIPTION.adminEmails())
                .allMatch(address -> address.matches("\\S+@(\\S+\\.)+\\S+"));
    }

    @Test
    @DisplayName("I-05 I-06 deletions are persistent, and the granularity is the second")
    void deletionsAndGranularity() {
        assertThat(identify().only("deletedRecord").getTextContent()).isEqualTo("persistent");
        assertThat(identify().only("granularity").getTextContent()).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
    }

    @Test
    @DisplayName("I-07 I-08 earliestDatestamp is when the store was made, to the second, and nothing lies before it")
    void earliestDatestamp() {
        String earliest = identify().only("earliestDatestamp").getTextContent();
        assertThat(earliest).isEqualTo(Repository.BIRTH);
        for (String prefix : harvester.prefixes()) {
            assertThat(everything(prefix))
                    .isNotEmpty()
                    .noneMatch(header -> header.moment().isBefore(Instant.parse(earliest)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identifier=oai:a:1",
                "metadataPrefix=oai_dc",
                "from=2026-11-20",
                "until=2026-11-20",
                "set=holder",
                "resumptionToken=x",
                "x=y",
                "x"
            })
    @DisplayName("I-09 any argument of Identify is badArgument")
    void takesNoArgument(String argument) {
        assertThat(harvester.get("verb=Identify&" + argument).errors()).containsOnly("badArgument");
    }

    @Test
    @DisplayName("I-10 the elements stand in the order of the schema")
    void orderOfTheSchema() {
        List<String> order = List.of(
                "repositoryName",
                "baseURL",
                "protocolVersion",
                "adminEmail",
                "earliestDatestamp",
                "deletedRecord",
                "granularity",
                "compression",
                "description");
        List<Integer> places = Answer.children(identify().only("Identify")).stream()
                .map(element -> order.indexOf(element.getLocalName()))
                .toList();
        assertThat(places).isSorted().doesNotContain(-1);
    }

    @Test
    @DisplayName("I-11 the codings are registered ones, and identity is not among them")
    void compression() {
        assertThat(identify().texts("compression"))
                .isNotEmpty()
                .isSubsetOf(Set.of("gzip", "compress", "deflate", "br", "zstd"));
    }

    @Test
    @DisplayName(
            "I-12 I-13 I-14 oai-identifier says what all identifiers begin with, by an example that can be fetched")
    void oaiIdentifier() {
        Element scheme = description(identify(), OAI + "oai-identifier", "oai-identifier");
        assertThat(child(scheme, "scheme")).isEqualTo("oai");
        assertThat(child(scheme, "delimiter")).isEqualTo(":");
        String repositoryIdentifier = child(scheme, "repositoryIdentifier");
        assertThat(repositoryIdentifier).matches("[a-zA-Z][a-zA-Z0-9\\-]*(\\.[a-zA-Z][a-zA-Z0-9\\-]*)+");
        String prefix = "oai:" + repositoryIdentifier + ":";
        String sample = child(scheme, "sampleIdentifier");
        assertThat(sample).startsWith(prefix);
        assertThat(harvester
                        .get("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Harvester.encode(sample))
                        .elements("metadata"))
                .hasSize(1);
        for (String format : harvester.prefixes()) {
            assertThat(everything(format))
                    .allMatch(header -> header.identifier().startsWith(prefix));
        }
    }

    @Test
    @DisplayName("I-12 an empty repository gives an example too; I-13 a foreign identifier ends the description")
    void oaiIdentifierIsSaidOnlyWhileItIsTrue(@TempDir Path folder) {
        try (Repository small = new Repository(folder)) {
            Element scheme =
                    description(small.harvester().get("verb=Identify"), OAI + "oai-identifier", "oai-identifier");
            assertThat(child(scheme, "sampleIdentifier")).isEqualTo("oai:archive.example.net:1");
            small.store.offerFormats(List.of(Deposits.DC));
            small.publish(Repository.BIRTH, Deposits.put("oai:archive.example.net:7", "Own", ""));
            assertThat(small.harvester().get("verb=Identify").text())
                    .contains("<sampleIdentifier>oai:archive.example.net:7</sampleIdentifier>");
            small.publish(Repository.BIRTH, Deposits.put("oai:archive.example.nettles:8", "Foreign", ""));
            assertThat(small.harvester().get("verb=Identify").text()).doesNotContain("oai-identifier");
        }
    }

    @Test
    @DisplayName("I-15 friends has the base URLs configured and nothing else")
    void friends() {
        Harvester decorated = repository.serve(Repository.SERVER, DECORATED, Repository.PAGE_SIZE);
        Element friends = description(decorated.get("verb=Identify"), OAI + "friends/", "friends");
        List<Element> children = Answer.children(friends);
        assertThat(children).extracting(Element::getLocalName).containsOnly("baseURL");
        assertThat(children)
                .extracting(Element::getTextContent)
                .containsExactlyElementsOf(
                        DECORATED.friends().stream().map(URI::toString).toList())
                .allMatch(url -> url.matches("https?://[^/]+/.*"));
        assertThat(identify().text()).doesNotContain("friends");
    }

    @Test
    @DisplayName("I-16 branding has the collection's icon as configured")
    void branding() {
        Harvester decorated = repository.serve(Repository.SERVER, DECORATED, Repository.PAGE_SIZE);
        Element branding = description(decorated.get("verb=Identify"), OAI + "branding/", "branding");
        List<Element> children = Answer.children(branding);
        assertThat(children).extracting(Element::getLocalName).containsExactly("collectionIcon");
        assertThat(Answer.children(children.get(0)))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "https://archive.example.net/icon.png?a=1&b=2",
                        "https://archive.example.net/",
                        "Stamps & <Seals>");
        assertThat(identify().text()).doesNotContain("branding");
    }

    @Test
    @DisplayName("I-17 rightsManifest states the licence of the metadata, and is left out where none is configured")
    void rightsManifest() {
        Element manifest = description(identify(), OAI + "rights/", "rightsManifest");
        assertThat(manifest.getAttribute("appliesTo")).isEqualTo(OAI + "entity#metadata");
        List<Element> rights = Answer.children(manifest);
        assertThat(rights).extracting(Element::getLocalName).containsExactly("rights");
        assertThat(Answer.children(rights.get(0)).get(0).getAttribute("ref")).isEqualTo(Repository.LICENCE.toString());
        RepositoryDescription unlicensed = new RepositoryDescription(
                "No licence", Repository.IDENTIFIER, List.of("keeper@archive.example.net"), null, List.of(), null);
        assertThat(repository
                        .serve(Repository.SERVER, unlicensed, Repository.PAGE_SIZE)
                        .get("verb=Identify")
                        .text())
                .doesNotContain("rightsManifest");
    }

    @Test
    @DisplayName("I-18 each description holds one element of another namespace")
    void descriptionsHoldOneElement() {
        Harvester decorated = repository.serve(Repository.SERVER, DECORATED, Repository.PAGE_SIZE);
        List<Element> descriptions = decorated.get("verb=Identify").elements("description");
        assertThat(descriptions).hasSize(4);
        for (Element description : descriptions) {
            List<Element> children = Answer.children(description);
            assertThat(children).hasSize(1);
            assertThat(children.get(0).getNamespaceURI()).isNotNull().isNotEqualTo(OAI);
        }
    }

    @Test
    @DisplayName("I-07 earliestDatestamp stays what it was when the store is opened again later")
    void earliestDatestampStays(@TempDir Path folder) {
        try (Repository first = new Repository(folder)) {
            first.ingest(Repository.BIRTH, Path.of("fixtures"));
        }
        try (Repository again = new Repository(folder)) {
            again.clock.advance(Duration.ofDays(400));
            assertThat(again.harvester()
                            .get("verb=Identify")
                            .only("earliestDatestamp")
                            .getTextContent())
                    .isEqualTo(Repository.BIRTH);
        }
    }

    private static Element description(Answer identify, String namespace, String name) {
        return identify.elements("description").stream()
                .flatMap(description -> Answer.children(description).stream())
                .filter(element -> namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + identify.text()));
    }

    private static String child(Element above, String name) {
        return Answer.children(above).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }
}
