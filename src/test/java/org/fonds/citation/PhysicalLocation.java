package org.fonds.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.jspecify.annotations.Nullable;

/**
 * A holder as one reads it: {@code Name (native name, ABBR), town, country}. Words in two capitals or more are an
 * abbreviation; a country is one of the world's; what names a house or a part of one belongs to the holder.
 */
record PhysicalLocation(
        String printed,
        String holder,
        @Nullable String abbreviation,
        @Nullable String nativeName,
        @Nullable String place,
        @Nullable String country) {
    private static final Pattern BRACKET = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)[.,]?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ABBREVIATION =
            Pattern.compile("(\\p{L}*\\p{Lu}\\p{M}*\\p{L}*\\p{Lu}[\\p{L}\\p{M}]*)([ -]\\p{L}*\\p{Lu}\\p{L}*)*");
    private static final Pattern HOUSE = Pattern.compile(
            ".*\\b(Archives?|Library|Libraries|Division|Ministry|Department|Office|Museum|Institut\\w*|Cent(er|re)"
                    + "|Collections?|Federation|Republic|University|Committee|Council|Party|Foundation|Papers|Records?"
                    + "|Commission|Affairs|Bureau|Section|Academy|Kew)\\b.*");
    private static final Set<String> COUNTRIES = countries();

    static PhysicalLocation read(@Nullable String printed) {
        String text = String.valueOf(printed);
        Matcher bracket = BRACKET.matcher(text);
        if (!bracket.matches() || COUNTRIES.contains(bracket.group(2))) {
            return withoutBracket(text);
        }
        List<String> inside = List.of(bracket.group(2).split(",\\s*", -1));
        String last = inside.get(inside.size() - 1);
        boolean abbreviated = ABBREVIATION.matcher(last).matches();
        List<String> before = abbreviated ? inside.subList(0, inside.size() - 1) : inside;
        PhysicalLocation tail = tail(text, bracket.group(1), bracket.group(3));
        return new PhysicalLocation(
                text,
                tail.holder,
                abbreviated ? last : null,
                before.isEmpty() ? null : String.join(", ", before),
                tail.place,
                tail.country);
    }

    private static PhysicalLocation withoutBracket(String text) {
        int comma = text.indexOf(',');
        PhysicalLocation plain = tail(
                text,
                comma < 0 ? text : text.substring(0, comma),
                comma < 0 ? "" : text.substring(comma + 1).strip());
        return ABBREVIATION.matcher(plain.holder).matches()
                ? new PhysicalLocation(text, plain.holder, plain.holder, null, plain.place, plain.country)
                : plain;
    }

    /** What stands behind the name: more of it, or a town and a country. */
    private static PhysicalLocation tail(String printed, String name, String behind) {
        String holder = name;
        String rest = behind.startsWith(",") ? behind.substring(1).strip() : behind;
        while (HOUSE.matcher(first(rest)).matches()) {
            holder = holder + ", " + first(rest);
            rest = rest.substring(Math.min(rest.length(), first(rest).length() + 1))
                    .strip();
        }
        int comma = rest.lastIndexOf(',');
        String last = rest.substring(comma + 1).strip();
        if (!COUNTRIES.contains(last)) {
            return new PhysicalLocation(printed, holder, null, null, rest.isEmpty() ? null : rest, null);
        }
        return new PhysicalLocation(
                printed,
                holder,
                null,
                null,
                comma < 0 ? null : rest.substring(0, comma).strip(),
                last);
    }

    private static String first(String rest) {
        int comma = rest.indexOf(',');
        return comma < 0 ? rest : rest.substring(0, comma);
    }

    private static Set<String> countries() {
        Set<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
                .collect(Collectors.toSet());
        countries.addAll(
                List.of("UK", "USA", "USSR", "GDR", "England", "Czechoslovakia", "Yugoslavia", "Czech Republic"));
        return countries;
    }

    Holding holding(ShelfMark mark, @Nullable String note) {
        return new Holding(printed, holder, abbreviation, nativeName, place, country, mark, note);
    }
}
