package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.source.html.WebPage;
import org.jspecify.annotations.Nullable;

/**
 * A page for people to read, as its lines: a file of text, or a saved web page.
 *
 * @param isWeb whether it is a web page, in which headings are marked for certain
 * @param address the address that a web page gives as its own; null where it gives none
 * @param remarks what bringing it into lines had to change
 */
record PrintedPage(
        SourceText text,
        List<Line> lines,
        boolean isWeb,
        @Nullable String address,
        List<Remark> remarks) {
    PrintedPage {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    static PrintedPage of(SourceText text) {
        return WebPage.looksLikeIt(text.lines()) ? ofWeb(text) : ofText(text);
    }

    /** A file of text, line by line. */
    static PrintedPage ofText(SourceText text) {
        List<Line> lines = IntStream.rangeClosed(1, text.lines().size())
                .mapToObj(number -> new Line(number, text.lines().get(number - 1)))
                .toList();
        return new PrintedPage(text, lines, false, null, List.of());
    }

    private static PrintedPage ofWeb(SourceText text) {
        WebPage page = WebPage.parse(text.lines(), PrintedPage::isLabel);
        List<Remark> remarks = new ArrayList<>();
        List<Line> lines = new WebLines(text, remarks).of(page);
        return new PrintedPage(text, lines, true, page.address(), remarks);
    }

    /** Whether words are the heading of a known section. */
    private static boolean isLabel(String words) {
        String name = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        return Section.of(name).isPresent() || NewSiteHeading.isInformation(name);
    }

    /** The page cut into sections, with what is known of it as a whole. */
    Page completed(Page page) {
        return page.with(
                address != null && PageAddress.printed(page).isEmpty() ? List.of(address(address)) : List.of(),
                remarks);
    }

    private static PageSection address(String stated) {
        Line line = new Line(1, LegalText.of(stated, replaced -> {}), Line.Form.PLAIN);
        return new PageSection(Section.ADDRESS, Section.ADDRESS.heading(), 1, List.of(line));
    }
}
