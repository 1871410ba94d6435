package org.fonds.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator adds rules in files of his own. */
class OwnRulesTest {
    private static final MetadataPrefix DC = MetadataPrefix.OAI_DC;

    @TempDir
    private Path folder;

    @Test
    void areAskedBesideThoseOfFonds() throws IOException {
        Path file = rules("<assert id=\"HOUSE-1\" role=\"warning\" test=\"string-length() le 10\" diagnostics=\"d\">"
                + "The title has <value-of select=\"string-length()\"/> characters.</assert>");
        String record = "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:title>A long long title</dc:title>"
                + "<dc:identifier>https://a.example/1</dc:identifier></oai_dc:dc>";

        Finding finding = FragmentValidator.ofProfiles(OwnRules.NONE.with(DC, file))
                .check(DC, XmlFragment.written(record.getBytes(StandardCharsets.UTF_8)))
                .stream()
                .filter(found -> found.rule().equals("HOUSE-1"))
                .findFirst()
                .orElseThrow();

        assertThat(finding)
                .isEqualTo(new Finding(
                        "oai_dc",
                        "HOUSE-1",
                        Severity.WARNING,
                        2,
                        11,
                        "/oai_dc:dc/dc:title[1]",
                        "The title has 17 characters.",
                        "Shorten it."));
    }

    @Test
    void nameTheirTextsSoThatOtherRulesGiveAnotherFingerprint() throws IOException {
        OwnRules first = OwnRules.NONE.with(DC, rules("<assert id=\"H\" test=\"true()\">A</assert>"));
        OwnRules second = OwnRules.NONE.with(DC, rules("<assert id=\"H\" test=\"true()\">B</assert>"));

        assertThat(first.toString()).isNotEqualTo(second.toString()).startsWith("[oai_dc ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <assert id="H" test="string-length( le 10">A</assert>            | 6 | 'string-length( le 10':
            <assert id="H" test="nothing:there()">A</assert>                 | 6 | 'nothing:there()':
            <assert test="true()">A</assert>                                 | 6 | <assert> has no id.
            <assert id="H">A</assert>                                        | 6 | <assert> has no test.
            <assert id="H" role="awful" test="true()">A</assert>             | 6 | the severity of 'H' is none.
            <assert id="H" test="true()">A</asert>                           | 6 | it is not well-formed:
            """)
    void areRefusedWithFileAndLineWhereTheyAreFaulty(String assertion, int line, String message) throws IOException {
        Path file = rules(assertion);

        assertThatThrownBy(() -> OwnRules.NONE.with(DC, file))
                .isInstanceOf(RuleFileIsFaulty.class)
                .hasMessageStartingWith(file + ":" + line + ": " + message);
    }

    @Test
    void areRefusedWhereThereAreNone() throws IOException {
        Path file = Files.writeString(folder.resolve("other.sch"), "<html/>");

        assertThatThrownBy(() -> OwnRules.NONE.with(DC, file))
                .hasMessageStartingWith(file + ":1: its root is not <schema> of ISO Schematron");
        assertThatThrownBy(() -> OwnRules.NONE.with(DC, folder.resolve("missing.sch")))
                .hasMessageContaining("missing.sch: it cannot be read");
    }

    @Test
    void readNoDocumentType() throws IOException {
        Path file = Files.writeString(
                folder.resolve("dtd.sch"),
                "<!DOCTYPE schema [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><schema>&a;</schema>");

        assertThatThrownBy(() -> OwnRules.NONE.with(DC, file)).hasMessageContaining("dtd.sch:1: it is not well-formed");
    }

    private Path rules(String assertion) throws IOException {
        return Files.writeString(folder.resolve("own.sch"), """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                <ns prefix="dc" uri="http://purl.org/dc/elements/1.1/"/>
                <pattern>
                <rule context="dc:title">
                <let name="unused" value="1"/>
                %s
                </rule>
                </pattern>
                <diagnostics><diagnostic id="d">Shorten it.</diagnostic></diagnostics>
                </schema>
                """.formatted(assertion));
    }
}
