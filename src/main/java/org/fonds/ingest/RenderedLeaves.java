package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the leaves of one rendition while others read it. */
final class RenderedLeaves extends DefaultHandler {
    private static final List<String> KINDS = List.of("type", "tag", "code");

    private final List<RenderedLeaf> leaves = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();
    private final List<Integer> lengths = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Locator locator;
    private boolean isLeaf;
    private int line;
    private int column;

    /** All of them, in the rendition's order. */
    List<RenderedLeaf> all() {
        return leaves;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        lengths.add(path.length());
        path.append(path.isEmpty() ? "" : "/").append(localName);
        KINDS.stream()
                .map(attributes::getValue)
                .filter(value -> value != null)
                .findFirst()
                .ifPresent(kind -> path.append('[').append(kind).append(']'));
        text.setLength(0);
        isLeaf = true;
        line = locator == null ? 0 : locator.getLineNumber();
        column = locator == null ? 0 : locator.getColumnNumber();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (isLeaf) {
            leaves.add(new RenderedLeaf(path.toString(), text.toString(), line, column));
        }
        isLeaf = false;
        path.setLength(lengths.remove(lengths.size() - 1));
    }
}
