package org.fonds.quality;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Finds the element of a path as XPath's function path writes it, {@code /Q{http://www.loc.gov/mods/v3}mods[1]/...}, and
 * tells its place as a reader of the file would: with the names that stand there.
 */
final class RulePlaces {
    private static final Pattern STEP = Pattern.compile("/(@)?(?:Q\\{([^}]*)\\})?([^/\\[]+)(?:\\[([0-9]+)\\])?");

    private RulePlaces() {}

    static ElementPlace find(XdmNode document, String path) {
        XdmNode at = document;
        StringBuilder written = new StringBuilder();
        for (MatchResult step : STEP.matcher(path).results().toList()) {
            String namespace = step.group(2) == null ? "" : step.group(2);
            if (step.group(1) != null) {
                written.append("/@").append(step.group(3));
                break;
            }
            XdmNode child =
                    child(at, namespace, step.group(3), step.group(4) == null ? 1 : Integer.parseInt(step.group(4)));
            if (child == null) {
                break;
            }
            written.append('/').append(child.getUnderlyingNode().getDisplayName());
            if (at.getNodeKind() == XdmNodeKind.ELEMENT) {
                written.append('[').append(step.group(4)).append(']');
            }
            at = child;
        }
        return written.isEmpty()
                ? ElementPlace.NOWHERE
                : new ElementPlace(
                        Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()), written.toString());
    }

    private static @org.jspecify.annotations.Nullable XdmNode child(
            XdmNode parent, String namespace, String name, int position) {
        return parent.select(Steps.child(namespace, name)).asList().stream()
                .skip(position - 1L)
                .findFirst()
                .orElse(null);
    }
}
