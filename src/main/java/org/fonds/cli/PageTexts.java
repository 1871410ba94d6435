package org.fonds.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.Strings;
import org.fonds.pages.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of the pages: those that come with Fonds, or a translation that the settings name. */
final class PageTexts {
    private static final Logger LOG = LoggerFactory.getLogger(PageTexts.class);
    private static final String LANGUAGE = "language";
    private static final int MOST_NAMED = 10;

    private final ConfigurationFile file;
    private final List<String> problems = new ArrayList<>();

    private PageTexts(ConfigurationFile file) {
        this.file = file;
    }

    /**
     * Reads them.
     *
     * @throws ConfigurationIsWrong where the settings or the file of texts are wrong; says all of it
     */
    static Texts read(Settings settings) {
        Path path = settings.value(Setting.PAGE_TEXTS, Path::of);
        Locale language = settings.value(Setting.PAGE_LANGUAGE, PageTexts::language);
        if (path == null && language != null && !language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            settings.problem(
                    Setting.PAGE_LANGUAGE.key(),
                    "Fonds comes with English pages alone; name a file of texts in this language as "
                            + Setting.PAGE_TEXTS.key() + ".");
        }
        settings.check();
        return path == null ? Texts.english() : new PageTexts(ConfigurationFile.verbatim(path)).texts(language);
    }

    private Texts texts(@Nullable Locale wanted) {
        file.repeated().forEach(key -> problem(key, "the key stands twice; leave one of them out."));
        file.keys("").forEach(this::check);
        Locale locale = wanted == null ? ownLanguage() : wanted;
        if (!problems.isEmpty() || locale == null) {
            throw new ConfigurationIsWrong(problems);
        }
        tellWhatIsMissing();
        Map<String, String> translation = new HashMap<>(file.values());
        translation.values().removeIf(String::isBlank);
        return Texts.translated(locale, translation);
    }

    private void check(String key) {
        if (!Texts.keys().contains(key)) {
            problem(key, "no page has a text of this key." + suggestion(key));
            return;
        }
        Set<String> places = Texts.places(key);
        String text = file.values().getOrDefault(key, "");
        for (String place : Texts.placesIn(text)) {
            if (!places.contains(place)) {
                String remedy =
                        places.isEmpty() ? "this text has no such places." : "write " + String.join(", ", places) + ".";
                problem(key, "nothing is filled in for " + place + " in '" + text.strip() + "'; " + remedy);
            }
        }
    }

    private static String suggestion(String key) {
        return Texts.keys().stream()
                .filter(known -> Strings.CI.contains(known, key) || Strings.CI.contains(key, known))
                .findFirst()
                .map(known -> " Is '" + known + "' meant?")
                .orElse(" The keys are those of the texts.properties that comes with Fonds.");
    }

    private @Nullable Locale ownLanguage() {
        String tag = Optional.ofNullable(file.values().get(LANGUAGE)).orElse("").strip();
        try {
            return language(tag);
        } catch (IllegalArgumentException e) {
            problem(LANGUAGE, "'" + tag + "' names no language: " + e.getMessage());
            return null;
        }
    }

    private static Locale language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            LOG.debug("{} is no tag.", tag, e);
        }
        throw new IllegalArgumentException("write a tag of BCP 47 such as de or pt-BR.");
    }

    private void tellWhatIsMissing() {
        List<String> missing = Texts.keys().stream()
                .filter(key -> file.values().getOrDefault(key, "").isBlank() && !key.equals(LANGUAGE))
                .toList();
        if (!missing.isEmpty()) {
            LOG.warn(
                    "{} leaves out {} texts, which stand in English: {}{}.",
                    file.path(),
                    missing.size(),
                    String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size()))),
                    missing.size() > MOST_NAMED ? ", ..." : "");
        }
    }

    private void problem(String key, String message) {
        problems.add(file.place(key) + ": " + key + ": " + message);
    }
}
