package org.fonds.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentValidatorTest {
    private static final MetadataPrefix MODS = new MetadataPrefix("mods");
    private static final FragmentValidator VALIDATOR = FragmentValidator.ofProfiles();

    @Test
    void findsNothingWrongWithAWholeRecord() {
        assertThat(checkDc("<dc:title>T</dc:title>", "<dc:identifier>https://a.example/1</dc:identifier>"))
                .isEmpty();
    }

    @Test
    void refusesAFormatWithoutASchema() {
        assertThatThrownBy(() -> VALIDATOR.check(new MetadataPrefix("ead"), fragment("<a/>")))
                .isInstanceOf(FormatIsUnknown.class)
                .hasMessage(
                        "No schema is at hand for the format 'ead'; known are [oai_dc, oai_qdc, mods, marcxml, edm]");
    }

    @Test
    void tellsWhatElementMustNotStandWhere() {
        Finding finding = only(checkDc(
                "<dc:title>T</dc:title>",
                "<dc:titel>T</dc:titel>",
                "<dc:identifier>https://a.example/1</dc:identifier>"));

        assertThat(finding.format()).isEqualTo("oai_dc");
        assertThat(finding.rule()).isEqualTo("schema");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.column()).isEqualTo(11);
        assertThat(finding.xpath()).isEqualTo("/oai_dc:dc/dc:titel[1]");
        assertThat(finding.message()).isEqualTo("<titel> must not stand here (cvc-complex-type.2.4.a).");
        assertThat(finding.remedy()).startsWith("Put here <title>, <creator>, ").endsWith(" or <identifier>.");
    }

    @Test
    void tellsWhatAWrongDateShouldLookLike() {
        Finding finding = only(checkDc(
                "<dc:title>T</dc:title>",
                "<dc:date>October 1950</dc:date>",
                "<dc:identifier>https://a.example/1</dc:identifier>"));

        assertThat(finding.message())
                .isEqualTo("'October 1950' is not allowed in <dc:date> (cvc-datatype-valid.1.2.3).");
        assertThat(finding.remedy())
                .isEqualTo("Write YYYY, YYYY-MM or YYYY-MM-DD, or two of these with a slash between them.");
        assertThat(finding.xpath()).isEqualTo("/oai_dc:dc/dc:date[1]");
    }

    @Test
    void tellsWhatIsMissingAtTheEnd() {
        Finding finding = only(checkDc("<dc:title>T</dc:title>", "<dc:relation>R</dc:relation>"));

        assertThat(finding.message()).isEqualTo("<oai_dc:dc> ends too early (cvc-complex-type.2.4.b).");
        assertThat(finding.remedy()).isEqualTo("Add what is missing of <relation> or <identifier>.");
        assertThat(finding.xpath()).isEqualTo("/oai_dc:dc");
    }

    @Test
    void tellsOfEmptyWords() {
        Finding finding = only(checkDc(
                "<dc:title>T</dc:title>",
                "<dc:title> \n </dc:title>",
                "<dc:identifier>https://a.example/1</dc:identifier>"));

        assertThat(finding.message()).isEqualTo("There are no words in <dc:title> (cvc-minLength-valid).");
        assertThat(finding.remedy()).isEqualTo("Write some, or leave it out.");
        assertThat(finding.xpath()).isEqualTo("/oai_dc:dc/dc:title[2]");
    }

    @Test
    void tellsOfAWrongAddressAndAWrongLanguage() {
        List<Finding> findings = checkDc(
                "<dc:title xml:lang='english language'>T</dc:title>",
                "<dc:language>en</dc:language>",
                "<dc:identifier>www.a.example/1</dc:identifier>");

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "'english language' is not allowed in the attribute xml:lang of <dc:title> (cvc-pattern-valid).",
                        "'en' is not allowed in <dc:language> (cvc-enumeration-valid).",
                        "'www.a.example/1' is not allowed in <dc:identifier> (cvc-pattern-valid).");
        assertThat(findings)
                .extracting(Finding::remedy)
                .satisfiesExactly(
                        remedy -> assertThat(remedy).isEqualTo("Write a language tag such as en or zh-Hant."),
                        remedy -> assertThat(remedy)
                                .startsWith("Write a value of the list: aar, abk")
                                .endsWith(" more."),
                        remedy -> assertThat(remedy).startsWith("Write an absolute http or https address"));
        assertThat(findings).extracting(Finding::line).containsExactly(2, 3, 4);
    }

    @Test
    void tellsOfAttributesTooManyAndTooFew() {
        List<Finding> findings = checkMods("""
                <titleInfo colour='red'>
                <title>T</title>
                </titleInfo>
                <name>
                <namePart>N</namePart>
                <role>
                <roleTerm>author</roleTerm>
                </role>
                </name>
                <typeOfResource>text</typeOfResource>
                """);

        assertThat(findings.get(0).message())
                .isEqualTo("<titleInfo> has an attribute 'colour' that it may not have (cvc-complex-type.3.2.2).");
        assertThat(findings.get(0).remedy()).isEqualTo("Leave the attribute out.");
        assertThat(findings.get(1).message()).isEqualTo("<roleTerm> lacks its attribute 'type' (cvc-complex-type.4).");
        assertThat(findings.get(1).xpath()).isEqualTo("/mods/name[1]/role[1]/roleTerm[1]");
        assertThat(findings.get(1).line()).isEqualTo(8);
    }

    @Test
    void tellsOfAFixedAttributeAndOfOneOfAnotherNamespace() {
        List<Finding> findings = checkMods("""
                <titleInfo><title>T</title></titleInfo>
                <typeOfResource>text</typeOfResource>
                <accessCondition type='useAndReproduction'>Ask</accessCondition>
                """);

        assertThat(findings)
                .extracting(Finding::message)
                .contains(
                        "'useAndReproduction' is not allowed in the attribute type of <accessCondition>"
                                + " (cvc-complex-type.3.1).",
                        "<accessCondition> lacks its attribute 'href' (cvc-complex-type.4).");
        assertThat(findings).extracting(Finding::remedy).contains("Write 'use and reproduction'.", "Add it.");
    }

    @Test
    void tellsOfAnElementInTheWrongNamespace() {
        Finding finding = only(checkDc(
                "<title>T</title>", "<dc:title>T</dc:title>", "<dc:identifier>https://a.example/1</dc:identifier>"));

        assertThat(finding.message())
                .isEqualTo("<title> must not stand here in no namespace (cvc-complex-type.2.4.a).");
        assertThat(finding.remedy()).isEqualTo("Put it into the namespace http://purl.org/dc/elements/1.1/.");
    }

    @Test
    void tellsOfAValueWithoutItsKindAndOfAFieldTooOften() {
        assertThat(schemaFindings(
                        new MetadataPrefix("oai_qdc"),
                        fragment("<qdc:qualifieddc xmlns:qdc='http://worldcat.org/xmlschemas/qdc-1.0/'"
                                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>T</dc:title>"
                                + "<dc:identifier>https://a.example/1</dc:identifier></qdc:qualifieddc>")))
                .extracting(Finding::message)
                .contains("<dc:identifier> does not say of which kind its value is (cvc-type.2).");
        assertThat(schemaFindings(
                        new MetadataPrefix("marcxml"),
                        fragment(
                                "<record xmlns='http://www.loc.gov/MARC21/slim'><leader>00000nam a22000004a 4500</leader>"
                                        + "<controlfield tag='001'>1</controlfield>".repeat(5) + "</record>")))
                .filteredOn(finding -> finding.message().contains("2.4.e"))
                .extracting(Finding::message, Finding::remedy)
                .containsExactly(Assertions.tuple(
                        "<controlfield> stands here too often (cvc-complex-type.2.4.e).", "Keep 4 at most."));
    }

    /** A title element may be there, and empty: the advice is to fill it, not to add one. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<titleInfo/>, Write the title in a title inside titleInfo.",
                "<titleInfo><title> </title></titleInfo>, Write the title in a title inside titleInfo.",
                "<note>N</note>, Write the title in a title inside titleInfo."
            })
    void advisesWhatIsTrueOfAnEmptyElementAsWell(String content, String remedy) {
        XmlFragment mods = fragment("<mods xmlns='http://www.loc.gov/mods/v3' version='3.8'>" + content + "</mods>");
        assertThat(VALIDATOR.check(MODS, mods))
                .filteredOn(finding -> finding.rule().equals("MODS-R02"))
                .extracting(Finding::remedy)
                .containsExactly(remedy);
    }

    @Test
    void tellsOfASecondPrimaryTitleAndOfTextBetweenElements() {
        List<Finding> findings = checkMods("""
                <titleInfo usage='primary'><title>T</title></titleInfo>
                <titleInfo usage='primary'>lost<title>T</title></titleInfo>
                <typeOfResource>text</typeOfResource>
                """);

        assertThat(findings)
                .extracting(Finding::message)
                .contains(
                        "'primary' stands twice in <mods>, against onePrimaryTitle (cvc-identity-constraint.4.1).",
                        "<titleInfo> holds text beside its elements (cvc-complex-type.2.3).");
        assertThat(findings).filteredOn(finding -> finding.line() == 3).hasSize(2);
    }

    @Test
    void tellsOfAnotherRoot() {
        Finding finding = only(schemaFindings(MODS, fragment("<book/>")));

        assertThat(finding.message()).isEqualTo("<book> is not the root of this format (cvc-elt.1.a).");
        assertThat(finding.xpath()).isEqualTo("/book");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "bad-oai_dc-element, oai_dc, <dc:titel, <titel> must not stand here",
                "bad-mods-encoding, mods, <dateCreated, 'iso' is not allowed in the attribute encoding of <dateCreated>",
                "bad-mods-date-only-by-rule, mods, <dateCreated, 'October 1950' is not allowed in <dateCreated>",
                "bad-mods-type-only-by-rule, mods, <typeOfResource, 'telegram' is not allowed in <typeOfResource>"
            })
    void findsTheFaultOfABadExampleOnItsLine(String name, String prefix, String element, String message)
            throws IOException {
        String payload = payload(name);

        Finding finding = only(schemaFindings(new MetadataPrefix(prefix), fragment(payload)));

        assertThat(finding.message()).startsWith(message);
        assertThat(finding.line()).isEqualTo(lineOf(payload, element));
        assertThat(finding.remedy()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"getrecord-oai_dc, oai_dc", "getrecord-mods, mods", "getrecord-mods-harvested, mods"})
    void findsNothingWrongWithAGoodExample(String name, String prefix) throws IOException {
        assertThat(schemaFindings(new MetadataPrefix(prefix), fragment(payload(name))))
                .isEmpty();
    }

    @Test
    void speaksEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(only(FragmentValidator.ofProfiles().check(MODS, fragment("<book/>")))
                            .message())
                    .isEqualTo("<book> is not the root of this format (cvc-elt.1.a).");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsTheSameInSeveralThreadsAtOnce() {
        List<Finding> once = checkDc("<dc:titel>T</dc:titel>");

        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> i % 3 == 0
                                ? checkDc("<dc:titel>T</dc:titel>")
                                : checkDc("<dc:title>" + i + "</dc:title>", "<dc:language>xx</dc:language>"))
                        .toList())
                .allSatisfy(findings -> assertThat(findings).hasSize(once.size() + (findings.equals(once) ? 0 : 1)));
    }

    /** What the schema finds; what the rules find has tests of its own. */
    private static List<Finding> schemaFindings(MetadataPrefix prefix, XmlFragment fragment) {
        return VALIDATOR.check(prefix, fragment).stream()
                .filter(finding -> finding.rule().equals("schema"))
                .toList();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> checkDc(String... lines) {
        return schemaFindings(
                MetadataPrefix.OAI_DC,
                fragment("<oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'>\n"
                        + String.join("\n", lines) + "\n</oai_dc:dc>"));
    }

    private static List<Finding> checkMods(String content) {
        return schemaFindings(
                MODS, fragment("<mods xmlns='http://www.loc.gov/mods/v3' version='3.8'>\n" + content + "</mods>"));
    }

    private static XmlFragment fragment(String xml) {
        return XmlFragment.written(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String payload(String name) throws IOException {
        Path file = Path.of("../shared/examples/" + name + ".xml");
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not here");
        String answer = Files.readString(file);
        return answer.substring(answer.indexOf("<metadata>") + "<metadata>".length(), answer.indexOf("</metadata>"));
    }

    private static int lineOf(String text, String piece) {
        String before = text.substring(0, text.indexOf(piece));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }
}
