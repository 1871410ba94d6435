package org.fonds.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.fonds.record.RecordId;

/**
 * An address on a page, as printed: bare, in angle brackets, or as a link of Markdown that shows the address itself.
 *
 * @param text without brackets
 */
record WebAddress(String text) {
    private static final int LONGEST = 2048;
    private static final Pattern BARE = Pattern.compile("<?(https?://[^\\s<>]+)>?");
    private static final Pattern LINK =
            Pattern.compile("\\[\\s*https?://[^\\s\\]]*\\s*]\\(\\s*(https?://[^\\s()]+)\\s*\\)");
    private static final Pattern NUMBER = Pattern.compile("/document/([0-9]{1,18})(?=[.?#/]|$)");

    /** The address that a line consists of. */
    static Optional<WebAddress> alone(String line) {
        String text = Spaces.trim(line);
        return text.length() > LONGEST
                ? Optional.empty()
                : Stream.of(BARE, LINK)
                        .map(pattern -> pattern.matcher(text))
                        .filter(Matcher::matches)
                        .map(matcher -> new WebAddress(matcher.group(1)))
                        .findFirst();
    }

    /**
     * The address that a citation ends with. It is looked for here and not taken from the citation's parts: a page must be
     * known by its number even where the rest of its citation is not understood.
     */
    static Optional<WebAddress> ending(String citation) {
        String lastWord = citation.substring(lastSpace(citation) + 1);
        return alone(StringUtils.stripEnd(lastWord, ".,;"));
    }

    private static int lastSpace(String text) {
        return StringUtils.lastIndexOfAny(text, " ", "\n", "\t", "\u00A0");
    }

    /** The digits after {@code /document/}; an address may have words there instead, some of which begin with digits. */
    Optional<RecordId> number() {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? RecordId.parse(matcher.group(1)) : Optional.empty();
    }
}
