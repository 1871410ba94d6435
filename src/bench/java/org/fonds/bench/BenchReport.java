package org.fonds.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what was measured as a table in Markdown and as a picture. */
record BenchReport(int records, int rounds, double seconds, List<Contest.Line> lines, List<String> notes) {
    private static final int ROW = 22;
    private static final int LEFT = 330;
    private static final int WIDTH = 900;

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmark.md"), table());
        Files.writeString(folder.resolve("benchmark.svg"), picture());
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%,d records; %d rounds of %.1f seconds, all of a contest in turns; medians. %d processors, Java %s, %s.%n%n",
                records,
                rounds,
                seconds,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name")));
        text.append(
                        "| contest, clients | who | a second | spread | MB/s | p50 ms | p99 ms | first / this | a processor second | first / this |\n")
                .append("|---|---|---:|---|---:|---:|---:|---:|---:|---:|\n");
        for (Contest.Line line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.0f %s | %s | %.1f | %.2f | %.2f | %.2f | %,.0f | %.2f |%n",
                    line.contest(),
                    line.contestant(),
                    line.rate().median(),
                    line.unit(),
                    line.rate().spread(),
                    line.bytes().median() / 1e6,
                    line.p50(),
                    line.p99(),
                    line.ratio(),
                    line.perProcessor().median(),
                    line.processorRatio()));
        }
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        return text.toString();
    }

    /** A bar for each line, as long as what it reached of the best in its contest. */
    private String picture() {
        StringBuilder svg = new StringBuilder();
        int height = ROW * (lines.size() + 1);
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n",
                WIDTH,
                height));
        int y = ROW;
        for (Contest.Line line : lines) {
            double best = lines.stream()
                    .filter(other -> other.contest().equals(line.contest()))
                    .mapToDouble(other -> other.rate().median())
                    .max()
                    .orElse(1);
            double part = line.rate().median() / best;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s: %s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                            + "<text x=\"%.1f\" y=\"%d\">%,.0f</text>%n",
                    LEFT - 8,
                    y,
                    line.contest(),
                    line.contestant(),
                    LEFT,
                    y - 12,
                    part * (WIDTH - LEFT - 90),
                    ROW - 6,
                    line.contestant().equals(Contest.FONDS) ? "#1f5f8b" : "#b8b8b8",
                    LEFT + part * (WIDTH - LEFT - 90) + 5,
                    y,
                    line.rate().median()));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }
}
