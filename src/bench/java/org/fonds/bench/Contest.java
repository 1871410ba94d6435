package org.fonds.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Several servers asked for the same in turns: each round asks each of them, so that whatever else the machine does meets
 * all of them.
 *
 * @param unit what is counted: records or requests in a second
 */
record Contest(String name, String unit, int connections, Map<String, Entrant> contestants) {
    static final String FONDS = "Fonds";

    /** Who is asked for what. */
    record Entrant(Server server, Requests requests) {}

    /** What came in a second, and how much of the server's processors it took. */
    private record Round(Load.Result load, double processorSeconds, double seconds) {
        /** Of the records or requests, in a second of processor time. */
        double perProcessorSecond(double rate) {
            return rate * seconds / Math.max(processorSeconds, 0.01);
        }
    }

    static Contest of(String name, String unit, int connections) {
        return new Contest(name, unit, connections, new LinkedHashMap<>());
    }

    Contest with(String contestant, Server server, Requests requests) {
        contestants.put(contestant, new Entrant(server, requests));
        return this;
    }

    /**
     * A line of the result: what one contestant came to.
     *
     * @param perProcessor how much came in a second of the server's processor time
     * @param ratio what the first contestant's rate is to this one's
     * @param processorRatio the same of processor time
     */
    record Line(
            String contest,
            String unit,
            String contestant,
            Series rate,
            Series bytes,
            double p50,
            double p99,
            double ratio,
            Series perProcessor,
            double processorRatio) {}

    List<Line> run(int rounds, Duration time) throws IOException {
        Map<String, List<Round>> results = new LinkedHashMap<>();
        for (Map.Entry<String, Entrant> each : contestants.entrySet()) {
            round(each.getValue(), time);
            results.put(each.getKey(), new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Entrant> each : contestants.entrySet()) {
                results.get(each.getKey()).add(round(each.getValue(), time));
            }
        }
        List<Round> first = results.values().iterator().next();
        List<Line> lines = new ArrayList<>();
        results.forEach((contestant, rounded) -> lines.add(line(contestant, rounded, first)));
        lines.forEach(this::print);
        return lines;
    }

    private Round round(Entrant entrant, Duration time) throws IOException {
        double before = entrant.server().processorSeconds();
        Load.Result load = Load.run(entrant.requests(), connections, time);
        return new Round(load, entrant.server().processorSeconds() - before, time.toNanos() / 1e9);
    }

    private Line line(String contestant, List<Round> rounds, List<Round> first) {
        return new Line(
                name,
                unit,
                contestant,
                series(rounds, this::rate),
                series(rounds, round -> round.load().bytes()),
                series(rounds, round -> round.load().p50()).median(),
                series(rounds, round -> round.load().p99()).median(),
                series(first, this::rate).median() / series(rounds, this::rate).median(),
                series(rounds, this::perProcessor),
                series(first, this::perProcessor).median()
                        / series(rounds, this::perProcessor).median());
    }

    private static Series series(List<Round> rounds, ToDoubleFunction<Round> value) {
        return new Series(rounds.stream().mapToDouble(value).toArray());
    }

    private double rate(Round round) {
        return unit.equals("records") ? round.load().records() : round.load().requests();
    }

    private double perProcessor(Round round) {
        return round.perProcessorSecond(rate(round));
    }

    private void print(Line line) {
        System.out.printf(
                Locale.ROOT,
                "%-32s %-18s %,11.0f %s/s %-10s %7.1f MB/s p50 %.2f p99 %.2f ms ratio %.2f | %,11.0f per cpu-s ratio %.2f%n",
                line.contest(),
                line.contestant(),
                line.rate().median(),
                unit,
                line.rate().spread(),
                line.bytes().median() / 1e6,
                line.p50(),
                line.p99(),
                line.ratio(),
                line.perProcessor().median(),
                line.processorRatio());
    }
}
