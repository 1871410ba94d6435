package org.fonds.citation;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.fonds.record.CalendarDate;
import org.fonds.record.Citation;
import org.fonds.record.DocumentDate;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Rebuilds a citation's parts from a MODS record, as somebody would who has nothing but the record: by XPath alone, and
 * without the note that holds the citation itself.
 */
final class ModsReader {
    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final Element mods;

    ModsReader(byte[] xml) {
        try {
            this.mods = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        each(mods, "note[@type='preferred citation']").forEach(mods::removeChild);
    }

    Citation citation() {
        return new Citation(
                "",
                one(mods, "titleInfo[@usage='primary']/title"),
                date(),
                one(mods, "relatedItem[@type='host'][@displayLabel='Published in']/titleInfo/title"),
                holdings("original", "Original"),
                holdings("otherVersion", "Copy"),
                new ModsAgents(
                                each(mods, "note[@type='acquisition' or @type='creation/production credits']").stream()
                                        .map(Node::getTextContent)
                                        .toList(),
                                each(mods, "name").stream().map(this::named).toList())
                        .agents(),
                null,
                List.of(),
                List.of());
    }

    private DocumentDate date() {
        String printed = one(mods, "originInfo/displayDate");
        return printed == null
                ? DocumentDate.UNSTATED
                : new DocumentDate(
                        printed,
                        calendar(one(mods, "originInfo/dateCreated[@keyDate='yes']")),
                        calendar(one(mods, "originInfo/dateCreated[@point='end']")),
                        one(mods, "originInfo/dateCreated[@qualifier='approximate']") != null);
    }

    private static @Nullable CalendarDate calendar(@Nullable String w3cdtf) {
        if (w3cdtf == null) {
            return null;
        }
        String[] parts = w3cdtf.split("-", -1);
        return new CalendarDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    private List<Holding> holdings(String type, String label) {
        List<Element> items = each(mods, "relatedItem[@type='" + type + "'][location/physicalLocation]");
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String numbered = items.size() == 1 ? label : label + " " + (i + 1);
            holdings.add(PhysicalLocation.read(one(items.get(i), "location/physicalLocation"))
                    .holding(mark(items.get(i)), note(numbered)));
        }
        return holdings;
    }

    /** The note of the holder so labelled; one without a label is the only holder's. */
    private @Nullable String note(String label) {
        return one(mods, "note[@type='ownership'][not(@displayLabel) or @displayLabel='" + label + "']");
    }

    private ShelfMark mark(Element item) {
        List<ShelfMark.Level> levels = new ArrayList<>();
        each(item, "relatedItem[@type='host']/titleInfo/title").forEach(title -> level(levels, "collection", title));
        each(item, "relatedItem[@type='host']/identifier[@type='lccn']")
                .forEach(number -> level(levels, "lccn", number));
        each(item, "part/detail")
                .forEach(detail -> levels.add(new ShelfMark.Level(
                        detail.getAttribute("type"),
                        "",
                        each(detail, "number").get(0).getTextContent())));
        each(item, "part/extent").forEach(extent -> level(levels, extent.getAttribute("unit"), extent));
        String whole = one(item, "location/shelfLocator");
        if (levels.isEmpty() && whole != null) {
            levels.add(new ShelfMark.Level("shelfmark", "", whole));
        }
        return new ShelfMark(whole == null ? "" : whole, levels);
    }

    private static void level(List<ShelfMark.Level> levels, String name, Element value) {
        levels.add(new ShelfMark.Level(name, "", value.getTextContent().strip()));
    }

    private ModsAgents.Named named(Element name) {
        return new ModsAgents.Named(
                String.valueOf(one(name, "namePart")), String.valueOf(one(name, "role/roleTerm[@type='text']")));
    }

    private @Nullable String one(Element from, String path) {
        List<Element> found = each(from, path);
        return found.isEmpty() ? null : found.get(0).getTextContent();
    }

    private List<Element> each(Element from, String path) {
        try {
            NodeList nodes = (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
