package org.fonds.check;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether there is an OAI-PMH endpoint at an address at all: asked before everything else, since without one every
 * requirement would fail for the same reason.
 */
final class Approach {
    private static final Pattern OAI_PMH = Pattern.compile("<([A-Za-z_][\\w.-]*:)?OAI-PMH[\\s>]");
    private static final int EXCERPT = 120;

    private Approach() {}

    /** What stands in the way, in a sentence, with the remedy; empty where nothing does. */
    static Optional<String> obstacle(Endpoint endpoint) throws InterruptedException {
        Reply first = endpoint.get(Queries.IDENTIFY);
        if (first.status() == 0) {
            return Optional.of(endpoint.baseUrl() + " cannot be reached: " + first.text()
                    + ". Check the address (scheme, host, port), and whether the repository is running.");
        }
        for (String query : List.of(Queries.IDENTIFY, Queries.FORMATS, Queries.IDENTIFIERS)) {
            if (OAI_PMH.matcher(endpoint.get(query).text()).find()) {
                return Optional.empty();
            }
        }
        return Optional.of(endpoint.baseUrl() + " is no OAI-PMH endpoint: verb=Identify is answered by " + said(first)
                + remedy(endpoint.baseUrl(), first));
    }

    private static String said(Reply reply) {
        String type = reply.header("Content-Type");
        String words = reply.text()
                .replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        String shown = words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "...";
        return "HTTP " + reply.status() + (type.isEmpty() ? "" : " (" + type + ")")
                + (shown.isEmpty() ? ". " : ", '" + shown + "'. ");
    }

    private static String remedy(URI baseUrl, Reply reply) {
        if (reply.isRedirect()) {
            return "Check the address to which it redirects: " + reply.header("Location") + ".";
        } else if (reply.status() == 401 || reply.status() == 403) {
            return "Have the repository admit this machine; harvesters come without a password.";
        } else if (reply.status() >= 500 || reply.status() == 429) {
            String after = reply.header("Retry-After");
            return "Try again " + (after.isEmpty() ? "later" : "when Retry-After says (" + after + ")")
                    + "; if it stays so, tell the keeper.";
        }
        return "Give the base URL as the repository's documentation has it; common ones end in /oai, /oai2d, /oai/request or"
                + " /cgi/oai2" + (baseUrl.getRawQuery() == null ? "" : ", without '?" + baseUrl.getRawQuery() + "'")
                + ".";
    }
}
