package org.fonds.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The chain of custody drawn: the document on top, below it a box for each step, all hanging on one line. Lengths are in
 * units of the drawing, of which a browser makes about a pixel each.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param boxes from top to bottom
 * @param spine the path of the line
 */
public record CustodyPicture(int width, int height, List<Box> boxes, String spine) {
    private static final int WIDTH = 390;
    private static final int INDENT = 30;
    private static final int SPINE = 12;
    private static final int PADDING = 10;
    private static final int LEADING = 19;
    private static final int LABEL_LEADING = 17;
    private static final int GAP = 12;
    private static final double LETTER = 14;

    private static final int MOST_LINES_OF_NAME = 4;
    private static final int MOST_LINES_OF_DETAIL = 3;

    /**
     * A box with its lines of text.
     *
     * @param kind the style in which it is drawn
     */
    public record Box(String kind, int x, int y, int width, int height, List<Line> lines) {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of text.
     *
     * @param kind the style: label, strong, or plain
     * @param y of its base line
     */
    public record Line(String kind, int x, int y, String text) {}

    public CustodyPicture {
        boxes = List.copyOf(boxes);
    }

    /**
     * Draws the steps.
     *
     * @param label what the document is called: its date, or the word for a document
     * @param title of the document
     */
    static CustodyPicture of(String label, String title, List<CustodyChain.Step> steps) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(box(new CustodyChain.Step("document", label, title, List.of()), 0, 0));
        for (CustodyChain.Step step : steps) {
            Box above = boxes.get(boxes.size() - 1);
            boxes.add(box(step, INDENT, above.y + above.height + GAP));
        }
        Box last = boxes.get(boxes.size() - 1);
        return new CustodyPicture(WIDTH, last.y + last.height + 2, boxes, spine(boxes));
    }

    private static Box box(CustodyChain.Step step, int x, int y) {
        int width = WIDTH - x - 2;
        TextWrap wrap = new TextWrap((width - 2 * PADDING) / LETTER);
        List<Line> lines = new ArrayList<>();
        int base = y + PADDING + 9;
        lines.add(new Line("label", x + PADDING, base, wrap.of(step.label(), 1).get(0)));
        base += LABEL_LEADING;
        base = add(lines, "strong", x, base, wrap.of(step.name(), MOST_LINES_OF_NAME));
        for (String detail : step.details()) {
            base = add(lines, "plain", x, base, wrap.of(detail, MOST_LINES_OF_DETAIL));
        }
        return new Box(step.kind(), x + 1, y + 1, width, base - LEADING + PADDING - y + 3, lines);
    }

    private static int add(List<Line> lines, String kind, int x, int base, List<String> texts) {
        int at = base;
        for (String text : texts) {
            lines.add(new Line(kind, x + PADDING, at, text));
            at += LEADING;
        }
        return at;
    }

    /** Down from the document, and to the right to each box. */
    private static String spine(List<Box> boxes) {
        Box document = boxes.get(0);
        Box last = boxes.get(boxes.size() - 1);
        String branches = boxes.stream()
                .skip(1)
                .map(box -> "M" + SPINE + " " + middle(box) + "H" + box.x)
                .collect(Collectors.joining());
        return "M" + SPINE + " " + (document.y + document.height) + "V" + middle(last) + branches;
    }

    private static int middle(Box box) {
        return box.y + Math.min(box.height / 2, 24);
    }
}
