package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fonds.ingest.NamedSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code source.NAME.path} and {@code source.NAME.mapping} come to. */
class SourceSettingsTest {
    @TempDir
    Path folder;

    private Path mapping;

    @BeforeEach
    void writeMapping() throws IOException {
        mapping = Files.writeString(folder.resolve("museum.mapping"), "id = acno\ntitle = title\n");
    }

    @Test
    void aSourceHasPathsAndMappings() throws IOException {
        Path other = Files.writeString(folder.resolve("other.mapping"), "id = number\ntitle = name\n");
        NamedSource source = sources("source.a.path = one | two\nsource.a.mapping = " + mapping + " | " + other)
                .get(0);
        assertThat(source.name()).isEqualTo("a");
        assertThat(source.paths()).containsExactly(Path.of("one"), Path.of("two"));
        assertThat(source.mappings())
                .extracting(Object::toString)
                .containsExactly("id = acno\ntitle = title", "id = number\ntitle = name");
        assertThat(source.isWhole()).isTrue();
    }

    @Test
    void theEnvironmentNamesAMappingToo() {
        Settings settings = new Settings(
                Map.of(), Map.of("FONDS_SOURCE_A_PATH", "one", "FONDS_SOURCE_A_MAPPING", mapping.toString()), null);
        assertThat(SourceSettings.read(settings))
                .singleElement()
                .satisfies(source -> assertThat(source.mappings()).hasSize(1));
        settings.check();
    }

    @Test
    void aFaultInAMappingIsToldWithBothPlaces() throws IOException {
        Files.writeString(mapping, "id = acno\ntitel = title\n");
        assertThatThrownBy(() -> sources("source.a.path = one\nsource.a.mapping = " + mapping))
                .hasMessageContaining("fonds.properties:2: source.a.mapping: " + mapping + ":2: 'titel' is no field.")
                .hasMessageContaining("The fields are id, title, date");
    }

    @Test
    void aMappingThatIsNotThereIsToldSo() {
        assertThatThrownBy(() -> sources("source.a.path = one\nsource.a.mapping = none.mapping"))
                .hasMessageContaining("source.a.mapping: none.mapping: There is no such file.");
    }

    @Test
    void aSourceNeedsAPath() {
        assertThatThrownBy(() -> sources("source.a.mapping = " + mapping))
                .hasMessageContaining("source.a.mapping: the source has no path; set source.a.path");
        assertThatThrownBy(() -> sources("source.a.path = "))
                .hasMessageContaining("source.a.path: it is empty; write a folder or a file");
    }

    @Test
    void whatCannotBeAPathIsToldSo() {
        assertThatThrownBy(() -> sources("source.a.path = a\\u0000b"))
                .isInstanceOf(ConfigurationIsWrong.class)
                .hasMessageContaining("source.a.path: ")
                .hasMessageContaining("cannot be a path: Nul character not allowed.");
    }

    @Test
    void aSourceHasNothingElse() {
        assertThatThrownBy(() -> sources("source.a.path = one\nsource.a.colour = red"))
                .hasMessageContaining(
                        "fonds.properties:2: source.a.colour: a source has a path, a mapping, and nothing else");
    }

    private List<NamedSource> sources(String configuration) throws IOException {
        Path file = Files.writeString(folder.resolve("fonds.properties"), configuration + "\n");
        Settings settings = new Settings(Map.of(), Map.of(), ConfigurationFile.read(file));
        List<NamedSource> sources = SourceSettings.read(settings);
        settings.check();
        return sources;
    }
}
