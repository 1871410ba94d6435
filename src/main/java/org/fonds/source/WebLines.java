package org.fonds.source;

import java.util.ArrayList;
import java.util.List;
import org.fonds.source.html.WebLine;
import org.fonds.source.html.WebPage;

/** Lines of a web page as lines of a document page. */
final class WebLines {
    private final SourceText text;
    private final List<Remark> remarks;
    private boolean inRelated;

    /**
     * For one page.
     *
     * @param remarks takes what has to be changed: an entity may stand for a character that XML forbids
     */
    WebLines(SourceText text, List<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /** The page from its title on, or from the date just above it; what stands higher is the site's own. */
    List<Line> of(WebPage page) {
        List<Line> lines = new ArrayList<>();
        for (WebLine each : page.lines()) {
            if (each.kind() == WebLine.Kind.TITLE) {
                keepDateAlone(lines);
            }
            lines.add(line(each));
        }
        return lines;
    }

    private static void keepDateAlone(List<Line> above) {
        if (above.stream().anyMatch(line -> line.form() == Line.Form.HEADING)) {
            return;
        }
        List<Line> date = above.stream()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .filter(line -> TitleLine.isDate(List.of(line)))
                .stream()
                .toList();
        above.clear();
        above.addAll(date);
    }

    private Line line(WebLine each) {
        String words = LegalText.of(each.text(), message -> remark(each, message));
        return switch (each.kind()) {
            case TITLE, HEADING -> heading(new Line(each.number(), words, Line.Form.HEADING));
            case BOXED -> new Line(each.number(), words, Line.Form.BOXED);
            case TEXT -> new Line(each.number(), withLink(each, words), Line.Form.PLAIN);
        };
    }

    private Line heading(Line line) {
        inRelated = Heading.of(line).section() == Section.RELATED;
        return line;
    }

    /** Related documents are known by where they lead. */
    private String withLink(WebLine each, String words) {
        return inRelated && each.link() != null ? "[" + words + "](" + each.link() + ")" : words;
    }

    private void remark(WebLine each, String message) {
        remarks.add(new Remark(text.line(each.number()), message));
    }
}
