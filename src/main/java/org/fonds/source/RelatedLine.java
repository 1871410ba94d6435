package org.fonds.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.record.RelatedDocument;

/**
 * A line of Related Documents: a title, an address, a title with its address behind it, or a link of Markdown. A line
 * that is only an address has this for its title, since none is printed.
 */
final class RelatedLine {
    private static final int LONGEST = 4096;
    private static final Pattern LINK = Pattern.compile("\\[(.+)]\\(\\s*(https?://[^\\s()]+)\\s*\\)");
    private static final Pattern TITLE_AND_ADDRESS = Pattern.compile("(\\S.*?),?\\s+[<(]?(https?://[^\\s<>()]+)[>)]?");

    private RelatedLine() {}

    static RelatedDocument parse(String line) {
        Optional<WebAddress> address = WebAddress.alone(line);
        if (address.isPresent()) {
            return new RelatedDocument(address.get().text(), address.get().text());
        }
        return line.length() > LONGEST
                ? new RelatedDocument(line, null)
                : Stream.of(LINK, TITLE_AND_ADDRESS)
                        .map(pattern -> pattern.matcher(line))
                        .filter(Matcher::matches)
                        .findFirst()
                        .map(matcher -> new RelatedDocument(matcher.group(1), matcher.group(2)))
                        .orElseGet(() -> new RelatedDocument(line, null));
    }
}
