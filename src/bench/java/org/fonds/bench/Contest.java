package org.fonds.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Several servers asked for the same in turns: each round asks each of them, so that whatever else the machine does meets
 * all of them.
 *
 * @param unit what is counted: records or requests in a second
 */
record Contest(String name, String unit, int connections, Map<String, Requests> contestants) {
    static final String FONDS = "Fonds";

    static Contest of(String name, String unit, int connections) {
        return new Contest(name, unit, connections, new LinkedHashMap<>());
    }

    Contest with(String contestant, Requests requests) {
        contestants.put(contestant, requests);
        return this;
    }

    /** A line of the result: what one contestant came to, and what the first one is to it. */
    record Line(
            String contest,
            String unit,
            String contestant,
            Series rate,
            Series bytes,
            double p50,
            double p99,
            double ratio) {}

    List<Line> run(int rounds, Duration time) throws IOException {
        Map<String, List<Load.Result>> results = new LinkedHashMap<>();
        for (Map.Entry<String, Requests> each : contestants.entrySet()) {
            Load.run(each.getValue(), connections, time);
            results.put(each.getKey(), new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Requests> each : contestants.entrySet()) {
                results.get(each.getKey()).add(Load.run(each.getValue(), connections, time));
            }
        }
        List<Line> lines = new ArrayList<>();
        String first = contestants.keySet().iterator().next();
        double base = rate(results.get(first)).median();
        results.forEach((contestant, rounded) -> lines.add(new Line(
                name,
                unit,
                contestant,
                rate(rounded),
                new Series(rounded.stream().mapToDouble(Load.Result::bytes).toArray()),
                new Series(rounded.stream().mapToDouble(Load.Result::p50).toArray()).median(),
                new Series(rounded.stream().mapToDouble(Load.Result::p99).toArray()).median(),
                base / rate(rounded).median())));
        lines.forEach(line -> System.out.printf(
                Locale.ROOT,
                "%-34s %-22s %,12.0f %s/s %-12s %8.1f MB/s  p50 %.2f p99 %.2f ms  %s / it = %.2f%n",
                line.contest(),
                line.contestant(),
                line.rate().median(),
                unit,
                line.rate().spread(),
                line.bytes().median() / 1e6,
                line.p50(),
                line.p99(),
                first,
                line.ratio()));
        return lines;
    }

    private Series rate(List<Load.Result> results) {
        return new Series(results.stream()
                .mapToDouble(unit.equals("records") ? Load.Result::records : Load.Result::requests)
                .toArray());
    }
}
