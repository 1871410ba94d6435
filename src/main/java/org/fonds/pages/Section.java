package org.fonds.pages;

/** A section of the site, as the navigation names it. */
enum Section {
    HOME("", "nav.home"),
    BROWSE("browse", "nav.browse"),
    EXPLORE("explore", "nav.explore"),
    VALIDATE("validate", "nav.validate"),
    QUALITY("quality", "nav.quality");

    private final String path;
    private final String key;

    Section(String path, String key) {
        this.path = path;
        this.key = key;
    }

    /** Its address below the root of the site. */
    String path() {
        return path;
    }

    /** The key of its name. */
    String key() {
        return key;
    }
}
