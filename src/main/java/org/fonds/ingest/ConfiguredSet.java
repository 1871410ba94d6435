package org.fonds.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.fonds.protocol.SetDescription;
import org.fonds.record.AccessPoints;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.record.LanguageTag;

/**
 * A set that the archive configures, with the conditions that a document meets to be in it: of each condition given, one
 * of the values.
 *
 * <p>Example: {@code korea}, "Korean War", {@code place} = Korea | North Korea, {@code year} = 1950-1953.
 *
 * @param set its setSpec, name and description
 * @param conditions values by the condition's name, one of {@link #CONDITIONS}
 */
public record ConfiguredSet(SetDescription set, Map<String, List<String>> conditions) {
    private static final Map<String, BiPredicate<ArchivalRecord, String>> TESTS = Map.of(
            "id", (record, value) -> record.id().value().equals(value),
            "title", (record, value) -> lower(record.description().title()).contains(lower(value)),
            "holder",
                    (record, value) -> record.custody().originals().stream()
                            .anyMatch(
                                    holding -> value.equals(holding.abbreviation()) || value.equals(holding.holder())),
            "language",
                    (record, value) -> record.languages().original().stream()
                            .map(LanguageTag::name)
                            .anyMatch(value::equalsIgnoreCase),
            "person", filedUnder(AccessPoints::people),
            "place", filedUnder(AccessPoints::places),
            "topic", filedUnder(AccessPoints::topics),
            "sponsor", (record, value) -> record.named(ContributorRole.SPONSOR).contains(value),
            "year", ConfiguredSet::isDated);

    /** The names of the conditions there are. */
    public static final Set<String> CONDITIONS = TESTS.keySet();

    public ConfiguredSet {
        // Sorted: the text of the settings names renditions, and Map.copyOf has another order in every run.
        conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
        conditions.keySet().forEach(ConfiguredSet::test);
        conditions.getOrDefault("year", List.of()).forEach(ConfiguredSet::years);
    }

    boolean has(ArchivalRecord record) {
        return conditions.entrySet().stream()
                .allMatch(condition -> condition.getValue().stream()
                        .anyMatch(value -> test(condition.getKey()).test(record, value)));
    }

    private static BiPredicate<ArchivalRecord, String> test(String condition) {
        BiPredicate<ArchivalRecord, String> test = TESTS.get(condition);
        if (test == null) {
            throw new IllegalArgumentException("no condition of a set is called '" + condition + "'");
        }
        return test;
    }

    private static BiPredicate<ArchivalRecord, String> filedUnder(Function<AccessPoints, List<String>> field) {
        return (record, value) -> field.apply(record.accessPoints()).contains(value);
    }

    private static boolean isDated(ArchivalRecord record, String years) {
        CalendarDate start = record.description().date().start();
        int[] bounds = years(years);
        return start != null && bounds[0] <= start.year() && start.year() <= bounds[1];
    }

    /** {@code 1950} or {@code 1950-1953}, both inclusive. */
    private static int[] years(String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{4})?")) {
            throw new IllegalArgumentException("not a year or a range of years such as 1950-1953: '" + text + "'");
        }
        int first = Integer.parseInt(text.substring(0, 4));
        int last = text.length() == 4 ? first : Integer.parseInt(text.substring(5));
        if (last < first) {
            throw new IllegalArgumentException("the range of years ends before it begins: '" + text + "'");
        }
        return new int[] {first, last};
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
