package org.fonds.check;

import java.util.List;

/**
 * A request that has to be refused.
 *
 * @param id the requirement that says so
 * @param query with {@code {id}}, {@code {before}}, {@code {after}} for values of the repository
 * @param codes any of which is right
 */
record Refusal(String id, String query, List<String> codes) {
    static List<Refusal> all() {
        return Table.of("refusals.tsv", 3).rows().stream()
                .map(row ->
                        new Refusal(row.get(0), row.get(1), List.of(row.get(2).split(" ", -1))))
                .toList();
    }
}
