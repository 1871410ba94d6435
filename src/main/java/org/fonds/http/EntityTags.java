package org.fonds.http;

import java.util.List;
import java.util.regex.Pattern;

/** Entity tags in headers (RFC 9110, section 8.8.3); ours are weak: an answer's responseDate moves under the same tag. */
final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E]*)\"");

    private EntityTags() {}

    /** The opaque tags of If-None-Match headers; an asterisk names none, as no answer is known by it alone. */
    static List<String> opaque(Iterable<String> fields) {
        if (!fields.iterator().hasNext()) {
            return List.of();
        }
        return TAG.matcher(String.join(",", fields))
                .results()
                .map(tag -> tag.group(1))
                .toList();
    }

    static String weak(String opaque) {
        return "W/\"" + opaque + "\"";
    }
}
