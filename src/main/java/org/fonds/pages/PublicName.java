package org.fonds.pages;

/** Names of files and sources for everybody: where they lie on the server is nobody's business. */
final class PublicName {
    private PublicName() {}

    /** The last part of a path, {@code 17.md:1} of {@code /srv/pages/17.md:1}; any other name as it is. */
    static String of(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(slash + 1);
    }
}
