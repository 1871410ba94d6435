package org.fonds.pages.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.protocol.OaiIdentifier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What citation tools get, by the fields that their imports document. */
class ReferenceFormsTest {
    private static final URI PAGE = URI.create("https://archive.example.org/records/17");

    private static Reference reference(String title) {
        return new Reference(
                new OaiIdentifier("oai:archive.example.org:17"),
                PAGE,
                title,
                new Reference.Dated("1950-10-01", "1950-11", "October 1 to November 1950"),
                Map.of(
                        Reference.Role.AUTHOR, List.of("Feng Xi [Stalin]"),
                        Reference.Role.RECIPIENT, List.of("Shtraus [Shtykov]"),
                        Reference.Role.TRANSLATOR, List.of("Vladislav Zubok")),
                new Reference.Held("RGASPI", "f. 558, op. 11, d. 97, ll. 67-70", "Moscow"),
                "Digital and Other & Archive",
                "https://archive.example.org/document/17",
                List.of("en"),
                "Of 100% interest: {braces}, $, #, _ and \\.",
                List.of("Korea", "War"),
                "\"A title\", October 1, 1950.",
                "Telegram",
                URI.create("http://rightsstatements.org/vocab/InC/1.0/"));
    }

    @Test
    void risHasArchiveAndShelfMarkInTheFieldsOfAnArchive() {
        List<String> lines = Ris.of(reference("Title\r\nTY  - BOOK")).lines().toList();
        assertThat(lines)
                .startsWith("TY  - MANSCPT")
                .endsWith("ER  - ")
                .contains(
                        "TI  - Title TY - BOOK",
                        "AU  - Feng Xi [Stalin]",
                        "A4  - Vladislav Zubok",
                        "PY  - 1950",
                        "DA  - 1950/10/01/",
                        "DB  - RGASPI",
                        "AV  - f. 558, op. 11, d. 97, ll. 67-70",
                        "CN  - f. 558, op. 11, d. 97, ll. 67-70",
                        "CY  - Moscow",
                        "T2  - Digital and Other & Archive",
                        "N1  - \"A title\", October 1, 1950.",
                        "UR  - https://archive.example.org/document/17");
    }

    @Test
    void bibtexEscapesWhatTexReads() {
        assertThat(BibTeX.of(reference("Cost: 5% & {more}_#1")))
                .startsWith("@unpublished{fonds17,\n")
                .contains(
                        "  author = {{Feng Xi [Stalin]}}",
                        "  title = {{Cost: 5\\% \\& \\{more\\}\\_\\#1}}",
                        "  date = {1950-10-01/1950-11}",
                        "  year = {1950}",
                        "  howpublished = {RGASPI, f. 558, op. 11, d. 97, ll. 67-70}",
                        "  archive = {RGASPI}",
                        "  organization = {{Digital and Other \\& Archive}}",
                        "  abstract = {Of 100\\% interest: \\{braces\\}, \\$, \\#, \\_ and \\textbackslash{}.}",
                        "  url = {https://archive.example.org/document/17}")
                .endsWith("\n}\n");
    }

    @Test
    void cslHasTheArchiveVariables() {
        JsonNode item =
                new JsonMapper().readTree(CslJson.of(reference("A title"))).get(0);
        assertThat(item.get("type").asString()).isEqualTo("document");
        assertThat(item.get("archive").asString()).isEqualTo("RGASPI");
        assertThat(item.get("archive_location").asString()).isEqualTo("f. 558, op. 11, d. 97, ll. 67-70");
        assertThat(item.get("archive-place").asString()).isEqualTo("Moscow");
        assertThat(item.get("author").get(0).get("literal").asString()).isEqualTo("Feng Xi [Stalin]");
        assertThat(item.get("recipient").get(0).get("literal").asString()).isEqualTo("Shtraus [Shtykov]");
        assertThat(item.get("issued").get("date-parts").toString()).isEqualTo("[[1950,10,1],[1950,11]]");
    }

    @Test
    void schemaOrgNamesWhoHoldsTheDocumentAndWhere() {
        SchemaOrg schemaOrg =
                new SchemaOrg("Repository", URI.create("http://creativecommons.org/publicdomain/zero/1.0/"));
        JsonNode object = new JsonMapper().readTree(schemaOrg.of(reference("A title")));
        assertThat(object.get("@type").toString()).isEqualTo("[\"ArchiveComponent\",\"CreativeWork\"]");
        assertThat(object.get("holdingArchive").get("@type").asString()).isEqualTo("ArchiveOrganization");
        assertThat(object.get("holdingArchive").get("name").asString()).isEqualTo("RGASPI");
        assertThat(object.get("itemLocation").asString()).isEqualTo("f. 558, op. 11, d. 97, ll. 67-70");
        assertThat(object.get("dateCreated").asString()).isEqualTo("1950-10-01/1950-11");
        assertThat(object.get("license").asString()).isEqualTo("http://rightsstatements.org/vocab/InC/1.0/");
        assertThat(object.get("mainEntityOfPage").asString()).isEqualTo(PAGE.toString());
    }

    @Test
    void noTitleEndsTheScriptElementThatItStandsIn() {
        String title = "</script><script>alert(1)</script><!-- & \u2028";
        String embedded = new SchemaOrg("R", null).embedded(reference(title));
        assertThat(embedded).doesNotContain("<", ">", "&", "\u2028");
        assertThat(new JsonMapper().readTree(embedded).get("name").asString()).isEqualTo(title);
    }

    /** Zotero takes each z. name over as it stands; DC.coverage would be taken for the shelf-mark. */
    @Test
    void metaElementsCarryArchiveAndShelfMarkForZotero() {
        Map<String, String> metas = EmbeddedMetadata.of(reference("A title"), "Repository").stream()
                .collect(Collectors.toMap(
                        EmbeddedMetadata.Meta::name, EmbeddedMetadata.Meta::content, (first, same) -> first));
        assertThat(metas)
                .containsEntry("z.itemType", "document")
                .containsEntry("z.archive", "RGASPI")
                .containsEntry("z.archiveLocation", "f. 558, op. 11, d. 97, ll. 67-70")
                .containsEntry("z.libraryCatalog", "Repository")
                .containsEntry("citation_title", "A title")
                .containsEntry("citation_publication_date", "1950/10/01")
                .containsEntry("DC.date", "1950-10-01")
                .doesNotContainKey("DC.coverage");
    }
}
