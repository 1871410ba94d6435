package org.fonds.check;

import java.util.Set;
import java.util.regex.Pattern;

/** What HTTP says of each answer (sections 3.1.2 and 3.6): looks at all that was answered, asks for nothing. */
final class TransportProbe implements Probe {
    /** What a server may refuse before it looks at the request: control characters and broken UTF-8. */
    private static final Pattern BROKEN = Pattern.compile("[\\x00-\\x1F\\uFFFD]");

    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    @Override
    public Set<String> ids() {
        return Set.of("H-03", "H-04", "H-05", "H-12", "H-14");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) {
        endpoint.replies().forEach(reply -> transport(reply, out));
        out.doesNotApply("H-05", "No 503 was sent.");
        out.doesNotApply("H-12", "No redirect was sent.");
    }

    private static void transport(Reply reply, Judgement out) {
        int status = reply.status();
        String type = reply.header("Content-Type");
        if (status == 200) {
            boolean xml = type.matches("(?i)text/xml *(;.*)?");
            out.check("H-03", reply, xml, "The content type is '" + type + "'.", type);
        }
        boolean misused = status != 200 && (!reply.errors().isEmpty() || refuses(reply));
        out.check("H-04", reply, !misused, "An error of OAI-PMH is sent with HTTP " + status + ".");
        if (status == 503) {
            String after = reply.header("Retry-After");
            out.check("H-05", reply, !after.isEmpty(), "A 503 has no Retry-After.", "HTTP 503");
        }
        if (reply.isRedirect() && reply.method().equals("GET")) {
            redirect(reply, out);
        }
        boolean alive = status > 0 && (status < 500 || status == 503);
        out.check("H-14", reply, alive, "The answer is HTTP " + status + ".");
    }

    /** Whether HTTP refuses what is a sound request to it, and matter for an error of OAI-PMH at most. */
    private static boolean refuses(Reply reply) {
        boolean sound = reply.arguments()
                .filter(sent -> sent.values().stream().noneMatch(BROKEN.asPredicate()))
                .isPresent();
        return reply.method().equals("GET") && sound && reply.status() / 100 == 4 && !PASSING.contains(reply.status());
    }

    private static void redirect(Reply reply, Judgement out) {
        String shown = "HTTP " + reply.status() + " Location: " + reply.header("Location");
        boolean found = reply.status() == 302 && reply.ledTo() == 200;
        String wrong = reply.status() == 302
                ? "A redirect leads to what answers HTTP " + reply.ledTo() + "."
                : "A redirect is HTTP " + reply.status() + ".";
        out.check("H-12", reply, found, wrong, shown);
    }
}
