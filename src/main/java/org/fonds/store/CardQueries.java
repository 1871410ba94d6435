package org.fonds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiIdentifier;

/** What the catalog of cards tells, from one snapshot. */
final class CardQueries {
    /** The plus keeps SQLite from beginning with the items, which it would have to sort. */
    static final String ALL = """
            select c.item, i.identifier, c.title, c.date, c.holder from card c join item i on i.id = +c.item
            where c.item < ? order by c.item desc limit ?""";

    static final String LARGEST = """
            select kind, value, name, records from heading
            where kind = ? and records > 0 order by records desc, value desc limit ?""";

    /** The plus keeps SQLite from the index by size, with which it would have to sort. */
    static final String LAST = """
            select kind, value, name, records from heading
            where kind = ? and +records > 0 order by value desc limit ?""";

    static final String HISTORY = """
            select f.prefix, b.datestamp, e.datestamp, v.deleted
            from version v join formats f on f.id = v.format
            join publication b on b.number = v.from_pub join publication e on e.number = v.to_pub
            where v.item = ? and v.to_pub is not null order by v.from_pub desc, f.place limit ?""";

    private static final String HEADING = """
            select kind, value, name, records from heading where kind = ? and value = ?""";
    private static final String NUMBER = "select id from heading where kind = ? and value = ?";
    private static final String ITEM = "select id from item where identifier = ?";

    private final Session session;

    CardQueries(Session session) {
        this.session = session;
    }

    List<CardLine> cards(CardQuery query, long behind, int limit) {
        List<String> terms = new ArrayList<>();
        for (HeadingCount filed : query.headings()) {
            Heading heading = filed.heading();
            Optional<Long> number = session.first(NUMBER, row -> row.getLong(1), heading.kind(), heading.value());
            if (number.isEmpty()) {
                return List.of();
            }
            terms.add(Terms.ofHeading(number.get()));
        }
        List<String> words = Terms.asked(query.words());
        terms.addAll(words);
        if (terms.isEmpty()) {
            return query.words().isBlank() ? session.all(ALL, CardQueries::line, behind, limit) : List.of();
        }
        return words.isEmpty() ? found(terms, false, behind, limit) : found(terms, behind, limit);
    }

    /** The last word is taken for the beginning of one only where no card has it: all words that begin so are many. */
    private List<CardLine> found(List<String> terms, long behind, int limit) {
        List<CardLine> whole = found(terms, false, behind, limit);
        boolean isCutShort = whole.isEmpty()
                && (behind == CardCatalog.START
                        || found(terms, false, CardCatalog.START, 1).isEmpty());
        return isCutShort ? found(terms, true, behind, limit) : whole;
    }

    private List<CardLine> found(List<String> terms, boolean lastIsCutShort, long behind, int limit) {
        CardTerms index = CardTerms.of(session);
        return session.all(index.find(), CardQueries::line, index.expression(terms, lastIsCutShort), behind, limit);
    }

    private static CardLine line(ResultSet row) throws SQLException {
        return new CardLine(
                new OaiIdentifier(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(1));
    }

    List<HeadingCount> largest(String kind, int limit) {
        return session.all(LARGEST, CardQueries::heading, kind, limit);
    }

    List<HeadingCount> last(String kind, int limit) {
        return session.all(LAST, CardQueries::heading, kind, limit);
    }

    Optional<HeadingCount> heading(String kind, String value) {
        return session.first(HEADING, CardQueries::heading, kind, value);
    }

    private static HeadingCount heading(ResultSet row) throws SQLException {
        return new HeadingCount(new Heading(row.getString(1), row.getString(2), row.getString(3)), row.getLong(4));
    }

    List<PastVersion> history(OaiIdentifier identifier, int limit) {
        return session.first(ITEM, row -> row.getLong(1), identifier.value())
                .map(item -> session.all(HISTORY, CardQueries::version, item, limit))
                .orElse(List.of());
    }

    private static PastVersion version(ResultSet row) throws SQLException {
        return new PastVersion(
                new MetadataPrefix(row.getString(1)),
                Instant.ofEpochSecond(row.getLong(2)),
                Instant.ofEpochSecond(row.getLong(3)),
                row.getBoolean(4));
    }
}
