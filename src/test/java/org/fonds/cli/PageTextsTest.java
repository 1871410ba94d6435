package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fonds.pages.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of the pages' language. */
class PageTextsTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("seiten.properties"), text);
    }

    private static Texts texts(String... settings) {
        Map<String, String> environment = settings.length == 1
                ? Map.of("FONDS_PAGES_LANGUAGE", settings[0])
                : Map.of("FONDS_PAGES_TEXTS", settings[0], "FONDS_PAGES_LANGUAGE", settings[1]);
        return PageTexts.read(new Settings(Map.of(), environment, null));
    }

    @Test
    void pagesAreEnglishUnlessATranslationIsNamed() throws IOException {
        assertThat(PageTexts.read(new Settings(Map.of(), Map.of(), null)).language())
                .isEqualTo("en");
        assertThat(texts(file("language = de\nnav.home = Anfang\n").toString(), "")
                        .language())
                .isEqualTo("de");
        assertThat(texts(file("nav.home = Início\n").toString(), "pt-BR").language())
                .isEqualTo("pt-BR");
    }

    @Test
    void eachFaultOfATranslationIsToldWithLineValueAndRemedy() throws IOException {
        Path file = file("language = de_DE!\nnav.hom = Anfang\nheld.place = Als {0}; seit {7}.\ncopy = A\ncopy = B\n");
        assertThatThrownBy(() -> texts(file.toString(), ""))
                .isInstanceOf(ConfigurationIsWrong.class)
                .hasMessageContaining(file + ":1: language: 'de_DE!' names no language: write a tag of BCP 47")
                .hasMessageContaining(file + ":2: nav.hom: no page has a text of this key. Is 'nav.home' meant?")
                .hasMessageContaining(file + ":3: held.place: nothing is filled in for {7} in 'Als {0}; seit {7}.';"
                        + " write {0}, {1}.")
                .hasMessageContaining(file + ":5: copy: the key stands twice");
    }

    @Test
    void aFileThatCannotBeReadAndALanguageWithoutAFileAreToldSo() throws IOException {
        Path absent = folder.resolve("absent.properties");
        assertThatThrownBy(() -> texts(absent.toString(), "de")).hasMessageContaining(absent + ": it cannot be read");
        Path cut = file("nav.home = Anfang\ncopy = \\u00zz\n");
        assertThatThrownBy(() -> texts(cut.toString(), "de"))
                .hasMessageContaining(cut + ":2: ")
                .hasMessageContaining("\\u00zz");
        assertThatThrownBy(() -> texts("fr"))
                .hasMessageContaining("FONDS_PAGES_LANGUAGE: Fonds comes with English pages alone")
                .hasMessageContaining("pages.texts");
    }
}
