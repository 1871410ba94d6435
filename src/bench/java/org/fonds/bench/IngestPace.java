package org.fonds.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How fast documents came into a new store, by the datestamps of its publications.
 *
 * @param published how many documents there were by each second, in order
 */
record IngestPace(NavigableMap<Long, Long> published) {
    private static final String PUBLISHED = """
            select p.datestamp, count(distinct v.item) from version v join publication p on p.number = v.from_pub
            group by p.datestamp order by p.datestamp""";

    static IngestPace of(Path store) throws IOException {
        NavigableMap<Long, Long> published = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                ResultSet rows = connection.createStatement().executeQuery(PUBLISHED)) {
            long all = 0;
            while (rows.next()) {
                all += rows.getLong(2);
                published.put(rows.getLong(1), all);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return new IngestPace(published);
    }

    /** Documents a second since there were so many. */
    private double since(long documents) {
        long begin = published.entrySet().stream()
                .filter(entry -> entry.getValue() >= documents)
                .mapToLong(NavigableMap.Entry::getKey)
                .findFirst()
                .orElseThrow();
        double seconds = published.lastKey() - begin;
        return (published.lastEntry().getValue() - published.get(begin)) / Math.max(seconds, 1);
    }

    @Override
    public String toString() {
        long all = published.lastEntry().getValue();
        return String.format(
                Locale.ROOT,
                "from the first publication on %.0f documents a second, the last half %.0f, the last quarter %.0f",
                since(1),
                since(all / 2),
                since(all * 3 / 4));
    }
}
