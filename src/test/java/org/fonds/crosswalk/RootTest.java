package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RootTest {
    private static final String RIGHTS = "http://rightsstatements.org/vocab/InC/1.0/";
    private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    @Test
    void oaiDcDeclaresAllItsNamespacesAndItsSchema() {
        assertThat(Rendering.oaiDc(new RecordSketch()).fragment().toString())
                .startsWith("<oai_dc:dc xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"" + XSI
                        + " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/"
                        + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd\">\n");
    }

    @Test
    void qualifiedDublinCoreDeclaresAllItsNamespacesAndItsSchema() {
        assertThat(Rendering.of("oai_qdc", Rendering.settings(), new RecordSketch().record())
                        .fragment()
                        .toString())
                .startsWith("<oai_qdc:qualifieddc xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:oai_qdc=\"http://worldcat.org/xmlschemas/qdc-1.0/\"" + XSI
                        + " xsi:schemaLocation=\"http://worldcat.org/xmlschemas/qdc-1.0/"
                        + " http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd\">\n");
    }

    @Test
    void marcDeclaresItsNamespaceAsTheDefaultAndItsSchema() {
        assertThat(Rendering.of("marcxml", Rendering.settings(), new RecordSketch().record())
                        .fragment()
                        .toString())
                .startsWith("<record xmlns=\"http://www.loc.gov/MARC21/slim\"" + XSI
                        + " xsi:schemaLocation=\"http://www.loc.gov/MARC21/slim"
                        + " http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd\">\n");
    }

    @Test
    void edmDeclaresAllItsNamespacesAndItsSchema() {
        assertThat(Rendering.of("edm", Rendering.settings(null, RIGHTS), new RecordSketch().record())
                        .fragment()
                        .toString())
                .startsWith("<rdf:RDF xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:edm=\"http://www.europeana.eu/schemas/edm/\""
                        + " xmlns:ore=\"http://www.openarchives.org/ore/terms/\""
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"" + XSI
                        + " xsi:schemaLocation=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                        + " http://www.europeana.eu/schemas/edm/EDM.xsd\">\n");
    }

    @Test
    void modsDeclaresItsNamespaceAsTheDefaultAndItsSchema() {
        assertThat(Rendering.mods(new RecordSketch()).fragment().toString())
                .startsWith("<mods xmlns=\"http://www.loc.gov/mods/v3\"" + XSI + " version=\"3.8\""
                        + " xsi:schemaLocation=\"http://www.loc.gov/mods/v3"
                        + " http://www.loc.gov/standards/mods/v3/mods-3-8.xsd\">\n");
    }

    @Test
    void modsDeclaresXlinkOnlyWhereRightsAreLinked() {
        CrosswalkSettings withRights = Rendering.settings(null, "https://archive.example.org/terms");

        assertThat(Rendering.of("mods", withRights, new RecordSketch().record())
                        .fragment()
                        .toString())
                .containsOnlyOnce("xmlns:xlink")
                .startsWith("<mods xmlns=\"http://www.loc.gov/mods/v3\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        assertThat(Rendering.mods(new RecordSketch()).fragment().toString()).doesNotContain("xlink");
    }

    @Test
    void namespacesAreDeclaredOnTheRootAlone() {
        for (String prefix : List.of("oai_dc", "oai_qdc", "mods", "marcxml", "edm")) {
            String written = Rendering.of(prefix, Rendering.settings(null, RIGHTS), SeedRecord.with("S"))
                    .fragment()
                    .toString();
            assertThat(written.substring(written.indexOf('>'))).doesNotContain("xmlns");
        }
    }

    @Test
    void formatsAreToldAsTheirRootsTellThem() {
        assertThat(Crosswalks.of(Rendering.settings(null, RIGHTS)))
                .extracting(crosswalk -> crosswalk.format().prefix() + " "
                        + crosswalk.format().namespace() + " "
                        + crosswalk.format().schema())
                .containsExactly(
                        "oai_dc http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
                        "oai_qdc http://worldcat.org/xmlschemas/qdc-1.0/ http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd",
                        "mods http://www.loc.gov/mods/v3 http://www.loc.gov/standards/mods/v3/mods-3-8.xsd",
                        "marcxml http://www.loc.gov/MARC21/slim http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd",
                        "edm http://www.w3.org/1999/02/22-rdf-syntax-ns# http://www.europeana.eu/schemas/edm/EDM.xsd");
    }
}
