package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fonds.record.Agent;
import org.fonds.record.Citation;
import org.fonds.record.DocumentDate;
import org.fonds.record.Holding;
import org.jspecify.annotations.Nullable;

/** Writes citations by the grammar, each with the parts from which it was written. */
final class GeneratedCitations {
    private static final List<String> TITLES = List.of(
            "Telegram No. 97 of Friday, 26 October 1962, 11 p.m., Consulate in Port Meridian",
            "Letter, Arkady Velimirov to Piet Sandoval",
            "Meeting on 20 October 1997, 10.30 a.m. - 3 p.m. in Chequers",
            "Minute on “Tea & Timber” Quotas for Cargoes < 500 Tons",
            "Asian Bureau [Ministry of Fisheries], 'The Herring Problem'",
            "Протокол № 5 заседания",
            "关于棉纺厂技术合作的谈话记录",
            "Jelente\u0301s a szövőgyári küldöttségről",
            "Report translated by a clerk; copy available in Moscow, f. 5, op. 3");
    private static final List<String> MONTHS = List.of("January", "May", "September", "November");
    private static final List<String> AGGREGATORS =
            List.of("Wilson Center Digital Archive", "History and Public Policy Program Digital Archive");

    private final Random random;
    private final GeneratedHoldings holdings;
    private final GeneratedAgents agents;

    GeneratedCitations(long seed) {
        random = new Random(seed);
        holdings = new GeneratedHoldings(random);
        agents = new GeneratedAgents(random);
    }

    Citation next() {
        StringBuilder text = new StringBuilder();
        boolean full = random.nextInt(3) > 0;
        String title = full ? title(text) : null;
        DocumentDate date = full ? date(text) : DocumentDate.UNSTATED;
        String aggregator = full ? pick(AGGREGATORS) : null;
        text.append(aggregator == null ? "" : aggregator + ", ");
        List<Holding> locations = locations(text);
        List<Holding> copies = copies(text);
        List<Agent> clauses = random.nextInt(5) == 0 ? List.of() : agents.append(text);
        text.append(pick(List.of("", ".")));
        String url = random.nextBoolean() ? url(text) : null;
        return new Citation(
                text.toString(), title, date, aggregator, locations, copies, clauses, url, List.of(), List.of());
    }

    private String title(StringBuilder text) {
        String title = pick(TITLES);
        String open = pick(List.of("\"", "“"));
        String close = pick(List.of("\"", "”"));
        text.append(open)
                .append(title)
                .append(random.nextBoolean() ? "," + close : close + ",")
                .append(' ');
        return title;
    }

    private DocumentDate date(StringBuilder text) {
        String printed = printedDate();
        if (printed.isEmpty()) {
            return DocumentDate.UNSTATED;
        }
        text.append(printed).append(", ");
        return DateGrammar.parse(printed).orElseThrow();
    }

    private String printedDate() {
        String month = pick(MONTHS);
        int day = 1 + random.nextInt(28);
        int year = 1917 + random.nextInt(80);
        return pick(List.of(
                month + " " + day + ", " + year,
                month + " 0" + (1 + day % 9) + ", " + year,
                month + " " + year,
                month + ", " + year,
                month + year,
                day + " " + month + " " + year,
                String.valueOf(year),
                "circa " + year,
                year + "-" + (year + 2),
                "undated",
                ""));
    }

    private List<Holding> locations(StringBuilder text) {
        List<Holding> locations = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            locations.add(holdings.append(text));
            text.append(count > 1 ? pick(List.of("; ", "; and ")) : "");
        }
        return locations;
    }

    private List<Holding> copies(StringBuilder text) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        text.append(pick(List.of("; ", ", ")));
        text.append(pick(List.of("copy available in ", "copy courtesy of ", "copy on file at ")));
        return List.of(holdings.appendCopy(text));
    }

    private @Nullable String url(StringBuilder text) {
        String url = pick(List.of("http://", "https://"))
                + "digitalarchive.example.org/document/"
                + pick(List.of("9" + random.nextInt(99_999), "letter-velimirov-sandoval", "900001.pdf?v=ab12"));
        text.append(' ').append(url);
        return url;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
