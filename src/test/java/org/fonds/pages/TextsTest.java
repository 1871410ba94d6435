package org.fonds.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages in another language than English. */
class TextsTest {
    private static Document page(Texts texts) {
        Press press = new Press(texts, "Archive");
        Frame frame = new Frame(texts, "/", "Archive", "Title", Section.BROWSE, true);
        AbsenceView view = new AbsenceView(frame, texts.of("absent.deleted"), frame.number(1_234_567));
        return Jsoup.parse(new String(press.render("absence.jte", view), StandardCharsets.UTF_8));
    }

    @Test
    void aTranslationStandsOnThePageAndWhatItLeavesOutStandsInEnglish() {
        Document page = page(Texts.translated(
                Locale.GERMAN, Map.of("nav.browse", "Stöbern <b>", "absent.deleted", "Der Satz ist gelöscht")));
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Stöbern <b>");
        assertThat(page.select("h1").text()).isEqualTo("Der Satz ist gelöscht");
        assertThat(page.select("nav a").eachText()).contains("Home");
        assertThat(page.select(".lead").text()).isEqualTo("1.234.567");
    }

    @Test
    void pagesOfArabicAndHebrewBeginAtTheRight() {
        for (String language : List.of("ar", "he", "fa")) {
            Document page = page(Texts.translated(Locale.forLanguageTag(language), Map.of()));
            assertThat(page.select("html").attr("dir")).as(language).isEqualTo("rtl");
        }
        assertThat(page(Texts.english()).select("html").attr("dir")).isEqualTo("ltr");
    }
}
