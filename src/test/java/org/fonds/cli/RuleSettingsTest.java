package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file of the operator that is faulty stops a command before it begins, with setting, file and line. */
class RuleSettingsTest {
    @TempDir
    private Path folder;

    private Path rules;
    private Path pages;
    private String printed = "";

    @BeforeEach
    void writeAConfiguration() throws IOException {
        rules = folder.resolve("house-rules.sch");
        pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("fonds.properties"), """
                repository.name = City Archive
                repository.identifier = archive.example.net
                repository.admin-email = keeper@archive.example.net
                port = 0
                rules.mods = %s
                """.formatted(rules));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ingest", "validate"})
    void stopsTheCommandWithSettingFileAndLine(String command) throws IOException {
        Files.writeString(rules, """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                  <ns prefix="mods" uri="http://www.loc.gov/mods/v3"/>
                  <pattern>
                    <rule context="mods:title">
                      <assert id="HOUSE-1" severity="warning" test="string-length( le 300">It is long.</assert>
                    </rule>
                  </pattern>
                </schema>
                """);

        assertThat(run(command, pages.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(printed).contains("rules.mods: ").contains(rules + ":5: ");
        assertThat(folder.resolve("fonds.db")).doesNotExist();
    }

    @Test
    void saysWhereTheFileIsMissing() {
        assertThat(run("ingest", pages.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(printed).contains("rules.mods: ").contains(rules.toString());
    }

    @Test
    void saysWhichLineIsNoXml() throws IOException {
        Files.writeString(rules, "<schema xmlns='http://purl.oclc.org/dsdl/schematron'>\n<pattern>\n</schema>");

        assertThat(run("validate", pages.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(printed).contains("rules.mods: ").contains(rules + ":3: ");
    }

    private int run(String command, String argument) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            return Fonds.run(Stream.of(
                            command,
                            argument,
                            "--config",
                            folder.resolve("fonds.properties").toString(),
                            "--store",
                            folder.resolve("fonds.db").toString())
                    .toArray(String[]::new));
        } finally {
            System.setErr(before);
            printed = err.toString(StandardCharsets.UTF_8);
        }
    }
}
