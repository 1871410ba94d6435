package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.testing.OaiClient;
import org.fonds.testing.OfficialSchemas;
import org.fonds.testing.Shared;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The seed document in each richer format becomes oai_dc that says the same of it. */
class ForeignDublinCoreTest {
    private static final String TITLE =
            "Ciphered Telegram No. 75352, Feng Xi [Stalin] to Shtraus [Shtykov] and Mayveyev [Zakharov]";

    private final ForeignDublinCore dublinCore = new ForeignDublinCore();

    @ParameterizedTest
    @CsvSource({
        "seed-mods.xml," + Namespaces.MODS,
        "seed-marcxml.xml," + Namespaces.MARCXML,
        "seed-edm.xml," + Namespaces.RDF
    })
    void saysWhatTheSeedDocumentIs(String example, String namespace) throws Exception {
        byte[] source = Files.readAllBytes(Shared.path("examples/" + example));
        XmlFragment made = dublinCore.render(namespace, XmlFragment.parse(source));
        Document dc = OaiClient.parse(made.toBytes());
        assertThat(texts(dc, "title")).as(made.toString()).containsExactly(TITLE);
        assertThat(texts(dc, "creator")).first().asString().contains("Feng Xi");
        assertThat(texts(dc, "date")).hasSize(1).first().asString().startsWith("1950");
        assertThat(texts(dc, "identifier"))
                .containsExactly("https://wilson-center-digital-archive.dvincitest.com/document/117312");
        assertThat(OfficialSchemas.of(Shared.path("standards/oai-pmh/oai_dc.xsd"))
                        .faults(made.toBytes()))
                .isEmpty();
    }

    private static List<String> texts(Document dc, String name) {
        NodeList found = dc.getElementsByTagNameNS(Namespaces.DC, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void knowsNoOtherWays() {
        assertThat(dublinCore.reads("urn:another")).isFalse();
        assertThatThrownBy(() -> dublinCore.fingerprint("urn:another"))
                .hasMessage("there is no way from urn:another to oai_dc");
    }
}
