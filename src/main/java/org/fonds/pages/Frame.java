package org.fonds.pages;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param texts the words
 * @param root the path at which the site begins, with a closing slash
 * @param repository the repository's name
 * @param title of this page
 * @param section that it belongs to; null for none
 * @param indexed whether search engines may keep it
 */
public record Frame(
        Texts texts,
        String root,
        String repository,
        String title,
        @Nullable Section section,
        boolean indexed) {

    /** One entry of the navigation. */
    public record Entry(String name, String address, boolean current) {}

    /** The same, kept by search engines only where {@code wanted}. */
    Frame indexedOnlyIf(boolean wanted) {
        return new Frame(texts, root, repository, title, section, wanted);
    }

    /** The navigation. */
    public List<Entry> entries() {
        return Arrays.stream(Section.values())
                .map(each -> new Entry(texts.of(each.key()), link(each.path()), each == section))
                .toList();
    }

    /** The address of a page of the site. */
    public String link(String path) {
        return root + path;
    }

    /** The language of the texts (BCP 47). */
    public String language() {
        return texts.language();
    }

    /** Where lines begin: ltr or rtl. */
    public String direction() {
        return texts.direction();
    }

    /** A text with values filled in. */
    public String t(String key, Object... values) {
        return texts.of(key, values);
    }

    /** A whole number as the language writes it. */
    public String number(long number) {
        return texts.number(number);
    }

    /** What the browser shows on its tab. */
    public String windowTitle() {
        return title.equals(repository) ? title : title + " – " + repository;
    }
}
