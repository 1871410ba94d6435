package org.fonds.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Text split at its line ends, which may be CRLF, CR or LF.
 *
 * <p>A character that XML 1.0 forbids can leave in no metadata format. It is replaced by U+FFFD, so that a reader sees
 * that something stood there, and reported.
 */
final class LineSplitter {
    /** A damaged file has thousands of such characters; the first ones tell enough. */
    private static final int REMARKED = 20;

    private final SourceDocument document;
    private final List<String> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int replaced;

    LineSplitter(SourceDocument document) {
        this.document = document;
    }

    SourceText split(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            lines.add(legal(text.substring(start, end)));
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        remarkTheRest();
        return new SourceText(document, lines, remarks);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private String legal(String line) {
        return LegalText.of(line, this::replaced);
    }

    private void replaced(String message) {
        replaced++;
        if (replaced <= REMARKED) {
            remark(lines.size() + 1, message);
        }
    }

    private void remarkTheRest() {
        if (replaced > REMARKED) {
            remark(0, "Altogether " + replaced + " characters that are not allowed in XML were replaced by U+FFFD.");
        }
    }

    private void remark(int line, String message) {
        remarks.add(new Remark(new SourcePlace(document.file(), line), message));
    }
}
