package org.fonds.pages;

import java.util.List;

/**
 * What the home page shows.
 *
 * @param name the repository's
 * @param baseUrl for harvesters
 * @param formats one line each
 * @param lastChange in words
 */
public record HomeView(String name, String baseUrl, List<FormatLine> formats, String lastChange) {
    /** A metadata format and how many current records there are in it. */
    public record FormatLine(String prefix, long records, long deleted) {}

    public HomeView {
        formats = List.copyOf(formats);
    }
}
