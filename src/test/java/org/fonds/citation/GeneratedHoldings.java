package org.fonds.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/** Writes holders with shelf-marks of every system. */
final class GeneratedHoldings {
    private record Holder(
            String printed,
            String name,
            @Nullable String abbr,
            @Nullable String nativeName,
            @Nullable String place,
            @Nullable String country) {
        Holding with(ShelfMark mark, @Nullable String note) {
            return new Holding(printed, name, abbr, nativeName, place, country, mark, note);
        }
    }

    private final Random random;

    GeneratedHoldings(Random random) {
        this.random = random;
    }

    Holding append(StringBuilder text) {
        return switch (random.nextInt(11)) {
            case 0 ->
                prefix(
                        text,
                        holder("RGANI", "Russian State Archive of Contemporary History"),
                        soviet("f.", "op.", "d.", "ll."));
            case 1 ->
                prefix(
                        text,
                        holder("GARF", "State Archive of the Russian Federation"),
                        soviet("fond", "opis", "delo", "listy"));
            case 2 -> prefix(text, holder("AVPRF", "Archive of Foreign Policy of the Russian Federation"), papka());
            case 3 -> prefix(text, holder("PRC FMA", "Chinese Foreign Ministry Archive"), china());
            case 4 -> prefix(text, holder("MNL OL", "Hungarian National Archives"), hungary());
            case 5 ->
                prefix(
                        text,
                        abbreviation("AMSZ"),
                        levels(
                                " ",
                                level("group", "", number() + "/" + number()),
                                level("bundle", "w-", number()),
                                level("folder", "t-", number())));
            case 6 -> prefix(text, holder("BArch", "German Federal Archives"), germany());
            case 7 -> brazil(text);
            case 8 -> prefix(text, name("Nehru Memorial Museum and Library"), files());
            case 9 -> prefix(text, holder("NARA", "US National Archives and Records Administration"), america());
            default -> noted(text);
        };
    }

    Holding appendCopy(StringBuilder text) {
        Holder holder = pick(List.of(
                name("Library of Congress, Manuscript Division"),
                abbreviation("NSA"),
                name("Hoover Institution Archives"),
                new Holder(
                        "National Security Archive, Washington, D.C.",
                        "National Security Archive",
                        null,
                        null,
                        "Washington, D.C.",
                        null)));
        text.append(holder.printed());
        if (!holder.name().startsWith("Library")) {
            return holder.with(ShelfMark.NONE, null);
        }
        ShelfMark mark = levels(
                ", ",
                level("collection", "", "Piet Sandoval papers, 1887-1995"),
                level("lccn", "", "mm9" + (1_000_000 + random.nextInt(8_999_999))));
        text.append(", ").append(mark.text());
        return holder.with(mark, null);
    }

    private Holding prefix(StringBuilder text, Holder holder, ShelfMark mark) {
        text.append(holder.printed());
        boolean stop = holder.nativeName() != null;
        boolean alone = holder.name().equals(holder.abbr());
        text.append(stop ? ". " : alone && random.nextBoolean() ? " " : ", ").append(mark.text());
        return holder.with(mark, null);
    }

    private Holding noted(StringBuilder text) {
        Holder holder = holder("APRF", "Archive of the President of the Russian Federation");
        text.append(holder.printed());
        if (random.nextBoolean()) {
            return holder.with(ShelfMark.NONE, null);
        }
        text.append(pick(List.of(", ", "; "))).append("Special Declassification April 2002");
        return holder.with(ShelfMark.NONE, "Special Declassification April 2002");
    }

    private Holding brazil(StringBuilder text) {
        String bundle = "600.(24h)—" + number() + "//6223";
        String box = number();
        Holder holder = new Holder(
                "Historical Archive of the Ministry of External Relations (AHMRE), Brasília, Brazil",
                "Historical Archive of the Ministry of External Relations",
                "AHMRE",
                null,
                "Brasília",
                "Brazil");
        ShelfMark mark = new ShelfMark(
                "Maço “" + bundle + "”; (Cx " + box + ")",
                List.of(level("maco", "Maço", bundle), level("caixa", "Cx", box)));
        text.append(mark.text()).append(", ").append(holder.printed());
        return holder.with(mark, null);
    }

    private Holder holder(String abbr, String name) {
        return switch (random.nextInt(5)) {
            case 0 -> abbreviation(abbr);
            case 1 -> name(name);
            case 2 -> new Holder(name + " (" + abbr + ")", name, abbr, null, null, null);
            case 3 -> new Holder(name + " (Ősi Írások Háza, " + abbr + ")", name, abbr, "Ősi Írások Háza", null, null);
            default -> new Holder(name + " (" + abbr + "), Moscow, Russia", name, abbr, null, "Moscow", "Russia");
        };
    }

    private static Holder abbreviation(String abbr) {
        return new Holder(abbr, abbr, abbr, null, null, null);
    }

    private static Holder name(String name) {
        return new Holder(name, name, null, null, null, null);
    }

    private ShelfMark soviet(String fond, String opis, String delo, String listy) {
        return levels(
                ", ",
                level("fond", fond, pick(List.of("R-", "", "0")) + number()),
                level("opis", opis, number() + pick(List.of("a", ""))),
                level("delo", delo, number()),
                level("listy", listy, pick(List.of("67-70", "5–6", "12", "1-3, 7-9"))));
    }

    private ShelfMark papka() {
        List<ShelfMark.Level> levels =
                new ArrayList<>(List.of(level("fond", "f.", "0" + number()), level("opis", "op.", number())));
        if (random.nextBoolean()) {
            levels.add(level("year", "", String.valueOf(1940 + random.nextInt(40))));
        }
        List<ShelfMark.Level> inner =
                new ArrayList<>(List.of(level("papka", "p.", number()), level("delo", "d.", number())));
        if (random.nextBoolean()) {
            java.util.Collections.reverse(inner);
        }
        levels.addAll(inner);
        return levels(", ", levels.toArray(ShelfMark.Level[]::new));
    }

    private ShelfMark china() {
        return levels(
                ", ",
                level("file", "", "118-0" + number() + "-01"),
                level("pages", "", pick(List.of("48", "32-33", "3–6"))));
    }

    private ShelfMark hungary() {
        String box = number();
        List<ShelfMark.Level> levels = List.of(
                level("fonds", "", "XIX-J-1-j Korea"),
                level("doboz", "doboz", box),
                level("item", "", "5/a"),
                level("registry", "", "00" + number() + pick(List.of("/", "/ ")) + "1955"));
        return new ShelfMark(
                "XIX-J-1-j Korea, " + box + ". doboz, 5/a, " + levels.get(3).value(), levels);
    }

    private ShelfMark germany() {
        ShelfMark.Level signature =
                level("signatur", "", pick(List.of("B 136/", "NY 4090/", "DY 30/J IV 2/")) + number());
        return random.nextBoolean()
                ? levels(", ", signature, level("pages", "", "403-410"))
                : levels(", ", signature, level("listy", "Bl.", number()));
    }

    private ShelfMark files() {
        return levels(
                ", ",
                level("file", "File No.", pick(List.of("JNSG", "A’0392", number()))),
                level("volume", "vol.", number() + "-1"));
    }

    private ShelfMark america() {
        return levels(
                ", ",
                level("record_group", "RG", number()),
                level("series", "", "Central Files 1967-69"),
                level("item", "", pick(List.of("POL 27 ARAB-ISR", "751G.00/3-155", "DEF 1-4 INDIA"))));
    }

    private static ShelfMark levels(String joint, ShelfMark.Level... levels) {
        List<String> printed = new ArrayList<>();
        for (ShelfMark.Level level : levels) {
            boolean glued = level.caption().isEmpty() || level.caption().endsWith("-");
            printed.add(level.caption() + (glued ? "" : " ") + level.value());
        }
        return new ShelfMark(String.join(joint, printed), List.of(levels));
    }

    private static ShelfMark.Level level(String name, String caption, String value) {
        return new ShelfMark.Level(name, caption, value);
    }

    private String number() {
        return String.valueOf(1 + random.nextInt(1799));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
