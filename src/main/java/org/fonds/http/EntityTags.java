package org.fonds.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags in headers (RFC 9110, section 8.8.3); ours are weak: an answer's responseDate moves under the same tag. */
final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E]*)\"");

    private EntityTags() {}

    /** The opaque tags of If-None-Match headers; an asterisk names none, as no answer is known by it alone. */
    static List<String> opaque(@Nullable List<String> fields) {
        List<String> tags = new ArrayList<>();
        if (fields != null) {
            Matcher matcher = TAG.matcher(String.join(",", fields));
            while (matcher.find()) {
                tags.add(matcher.group(1));
            }
        }
        return tags;
    }

    static String weak(String opaque) {
        return "W/\"" + opaque + "\"";
    }
}
