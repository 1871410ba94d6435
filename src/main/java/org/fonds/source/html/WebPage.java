package org.fonds.source.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page.
 *
 * @param lines what stands on it
 * @param address the address that it gives as its own; null where it gives none
 */
public record WebPage(List<WebLine> lines, @Nullable String address) {
    private static final Pattern BEGINNING = Pattern.compile("<(!--|!doctype html|html|head|body|main|article)\\b?.*");

    public WebPage {
        lines = List.copyOf(lines);
    }

    /** Whether a file with these lines is one. */
    public static boolean looksLikeIt(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), 40)).toLowerCase(Locale.ROOT))
                .filter(line -> BEGINNING.matcher(line).matches())
                .isPresent();
    }

    /**
     * Reads the page; broken markup is mended as browsers do.
     *
     * @param isLabel whether words are the name of a section, so that they are a heading in whatever element they stand
     */
    public static WebPage parse(List<String> lines, Predicate<String> isLabel) {
        Document page =
                Jsoup.parse(String.join("\n", lines), "", Parser.htmlParser().setTrackPosition(true));
        String address = address(page);
        page.setBaseUri(address == null ? "" : address);
        LineGatherer gatherer = new LineGatherer(isLabel);
        NodeTraversor.filter(gatherer, content(page));
        return new WebPage(gatherer.lines(), address);
    }

    private static @Nullable String address(Document page) {
        return Stream.of(
                        page.select("link[rel=canonical]").eachAttr("href"),
                        page.select("meta[property=og:url]").eachAttr("content"))
                .flatMap(List::stream)
                .map(String::strip)
                .filter(address -> address.matches("https?://[^\\s<>\"]+"))
                .findFirst()
                .orElse(null);
    }

    /** The part of the page that has its title; the rest is the site's. */
    private static Element content(Document page) {
        return Stream.of("main", "[role=main]", "article")
                .flatMap(query -> page.select(query).stream())
                .filter(part -> part.selectFirst("h1") != null)
                .findFirst()
                .orElseGet(page::body);
    }
}
