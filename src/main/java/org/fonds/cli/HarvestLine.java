package org.fonds.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.http.ServedRequest;
import org.fonds.protocol.Datestamp;
import org.fonds.provider.ListPart;

/** A request as a line of the harvest log. */
final class HarvestLine {
    /** Whatever a client sends, a line of the log stays short. */
    private static final int LONGEST = 1_000;

    private HarvestLine() {}

    static String text(ServedRequest request) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Datestamp.ofSecond(request.at()).toString());
        line.put("client", request.client());
        if (request.delivery().verb() != null) {
            line.put("verb", request.delivery().verb().text());
        }
        line.put("outcome", request.delivery().outcome());
        line.put("arguments", arguments(request));
        if (request.delivery().part() != null) {
            put(line, request.delivery().part());
        }
        line.put("bytes", request.bytes());
        line.put("millis", request.time().toMillis());
        return JsonLines.text(line);
    }

    private static void put(Map<String, Object> line, ListPart part) {
        line.put("prefix", part.prefix().value());
        if (part.set() != null) {
            line.put("set", part.set().value());
        }
        line.put("begun", Datestamp.ofSecond(part.begun()).toString());
        line.put("records", part.records());
        line.put("last", part.isLast());
    }

    private static String arguments(ServedRequest request) {
        String all = request.arguments().pairs().stream()
                .map(pair -> pair.name() + "=" + pair.value())
                .collect(Collectors.joining("&"));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "...";
    }
}
