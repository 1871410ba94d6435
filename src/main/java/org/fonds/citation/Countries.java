package org.fonds.citation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The English names of countries, those that are gone among them. */
final class Countries {
    private static final String[] FORMER_AND_SHORT = {
        "USSR",
        "Soviet Union",
        "USA",
        "U.S.A.",
        "US",
        "UK",
        "U.K.",
        "England",
        "Great Britain",
        "GDR",
        "FRG",
        "DDR",
        "East Germany",
        "West Germany",
        "Czechoslovakia",
        "Yugoslavia",
        "Russian Federation",
        "North Korea",
        "South Korea",
        "Republic of Korea",
        "PRC",
        "People's Republic of China",
        "Brasil",
        "Vietnam",
        "Czech Republic"
    };

    private static final Set<String> NAMES = names();

    private Countries() {}

    static boolean isCountry(String words) {
        return NAMES.contains(Letters.fold(words));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.add(Letters.fold(country.getDisplayCountry(Locale.ENGLISH)));
        }
        Arrays.stream(FORMER_AND_SHORT).map(Letters::fold).forEach(names::add);
        return names;
    }
}
