package org.fonds.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks through a page and writes down its lines; without recursion, for hostile pages are nested deeply. */
final class LineGatherer implements NodeFilter {
    private final Predicate<String> isLabel;
    private final List<WebLine> lines = new ArrayList<>();
    private final OpenLine open = new OpenLine();
    private int boxes;
    private int values;
    private int typed;
    private WebLine.@Nullable Kind heading;

    LineGatherer(Predicate<String> isLabel) {
        this.isLabel = isLabel;
    }

    List<WebLine> lines() {
        close();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text);
        } else if (node instanceof Element element) {
            if (Markup.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void write(TextNode text) {
        int line = text.sourceRange().start().lineNumber();
        if (typed == 0) {
            open.write(text.getWholeText(), line);
            return;
        }
        String[] parts = text.getWholeText().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            open.write(parts[i], line + i);
            if (i + 1 < parts.length) {
                close();
            }
        }
    }

    private void begin(Element element) {
        if (Markup.isBlock(element) || element.normalName().equals("br")) {
            close();
        }
        count(element, 1);
        if (Markup.isHeading(element)) {
            heading = Markup.isTitle(element) ? WebLine.Kind.TITLE : WebLine.Kind.HEADING;
        }
        if (element.normalName().equals("a")) {
            open.link(element.absUrl("href"));
        }
    }

    private void end(Element element) {
        if (Markup.isBlock(element)) {
            close();
        } else if (Markup.isLabel(element) && isLabel(element)) {
            closeAs(WebLine.Kind.HEADING);
            open.followsLabel();
        }
        count(element, -1);
        if (Markup.isHeading(element)) {
            heading = null;
        }
        if (Markup.isParagraph(element)) {
            separate();
        }
    }

    /** A label is known by its words, or by a colon in bold. */
    private boolean isLabel(Element element) {
        return isLabel()
                || (values == 0
                        && open.isShort()
                        && Markup.isStrong(element)
                        && open.text().endsWith(":"));
    }

    private boolean isLabel() {
        return values == 0 && open.isShort() && isLabel.test(open.text());
    }

    private void count(Element element, int step) {
        boxes += Markup.isBox(element) ? step : 0;
        values += Markup.isValue(element) ? step : 0;
        typed += Markup.isTyped(element) ? step : 0;
    }

    private void close() {
        closeAs(kind());
    }

    private WebLine.Kind kind() {
        if (heading != null) {
            return heading;
        }
        if (isLabel()) {
            return WebLine.Kind.HEADING;
        }
        return boxes > 0 ? WebLine.Kind.BOXED : WebLine.Kind.TEXT;
    }

    private void closeAs(WebLine.Kind kind) {
        if (!open.isBlank()) {
            lines.add(open.line(kind));
        }
        open.clear();
    }

    private void separate() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(new WebLine(lines.get(lines.size() - 1).number(), "", WebLine.Kind.TEXT, null));
        }
    }
}
