package org.fonds.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fonds.xml.Severity;

/** What was said of many documents until now, asked for together. */
final class FormerAssessments {
    private static final int AT_ONCE = 100;
    private static final String ITEMS = "?, ".repeat(AT_ONCE - 1) + "?";

    static final String TRAITS = "select item, held, traits from assessment where item in (" + ITEMS + ")";
    static final String FOUND = "select item, held, format, rule, severity from finding where item in (" + ITEMS + ")";

    private final Session session;
    private final Map<Assessed, FormerAssessment> known = new HashMap<>();

    private FormerAssessments(Session session) {
        this.session = session;
    }

    static FormerAssessments of(Session session, Collection<Long> items) {
        FormerAssessments former = new FormerAssessments(session);
        List<Long> all = List.copyOf(items);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            former.read(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return former;
    }

    /** One statement for any number of items: the last is repeated. */
    private void read(List<Long> items) {
        Object[] parameters = new Object[AT_ONCE];
        Arrays.setAll(parameters, i -> items.get(Math.min(i, items.size() - 1)));
        session.all(
                TRAITS,
                row -> {
                    Assessed assessed = new Assessed(row.getLong(1), row.getLong(2) == 1);
                    known.put(assessed, of(assessed).withTraits(numbers(row.getString(3))));
                    return assessed;
                },
                parameters);
        session.all(
                FOUND,
                row -> {
                    Assessed assessed = new Assessed(row.getLong(1), row.getLong(2) == 1);
                    FindingKind kind =
                            new FindingKind(row.getString(3), row.getString(4), Severity.valueOf(row.getString(5)));
                    known.put(assessed, of(assessed).withFinding(kind));
                    return assessed;
                },
                parameters);
    }

    private static List<Long> numbers(String traits) {
        List<Long> numbers = new ArrayList<>();
        for (String number : traits.split(" ", -1)) {
            numbers.add(Long.parseLong(number));
        }
        return numbers;
    }

    FormerAssessment of(Assessed assessed) {
        return known.getOrDefault(assessed, FormerAssessment.NONE);
    }
}
