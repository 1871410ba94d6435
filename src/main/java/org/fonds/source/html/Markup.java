package org.fonds.source.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements mean for the lines of a page. */
final class Markup {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "button",
            "select",
            "svg",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "head",
            "title");

    private static final Set<String> HEADINGS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "legend", "summary");

    private static final Set<String> BOXES = Set.of("blockquote", "fieldset", "aside", "textarea");

    /** Elements in which words are values, even where they are a label's words. */
    private static final Set<String> VALUES = Set.of("li", "dd", "a", "blockquote", "textarea");

    private static final Set<String> LABELS = Set.of("b", "strong", "em", "i", "u", "label", "span");

    /** Inside these a line end is a line end. */
    private static final Set<String> TYPED = Set.of("pre", "textarea");

    private Markup() {}

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    static boolean isTitle(Element element) {
        return element.normalName().equals("h1");
    }

    static boolean isBox(Element element) {
        return BOXES.contains(element.normalName());
    }

    static boolean isTyped(Element element) {
        return TYPED.contains(element.normalName());
    }

    /** Words inside a line that may be the label of what follows them. */
    static boolean isLabel(Element element) {
        return LABELS.contains(element.normalName());
    }

    static boolean isStrong(Element element) {
        return element.normalName().matches("b|strong|label");
    }

    /** A cell is a value unless it begins a row of several. */
    static boolean isValue(Element element) {
        return VALUES.contains(element.normalName())
                || (element.normalName().equals("td")
                        && (element.previousElementSibling() != null || element.nextElementSibling() == null));
    }

    static boolean isBlock(Element element) {
        return element.isBlock()
                || isHeading(element)
                || isBox(element)
                || element.normalName().equals("td");
    }

    /** A block with which a paragraph ends; rows of a list follow each other. */
    static boolean isParagraph(Element element) {
        return isBlock(element) && !element.normalName().matches("li|dd|dt|td|th|tr|tbody|thead");
    }
}
