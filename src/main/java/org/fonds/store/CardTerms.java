package org.fonds.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The index of the terms of cards: the one thing for which the databases have statements of their own. */
enum CardTerms {
    SQLITE(
            "insert into card_terms (rowid, terms) values (?, ?)",
            "delete from card_terms where rowid = ?",
            "t.rowid",
            "card_terms match ?") {
        @Override
        String expression(List<String> terms, boolean lastIsCutShort) {
            return joined(terms, lastIsCutShort, "\"", "\"", "*", " AND ");
        }
    },

    POSTGRESQL(
            "insert into card_terms (item, terms) values (?, array_to_tsvector(string_to_array(?, ' ')))",
            "delete from card_terms where item = ?",
            "t.item",
            "t.terms @@ cast(? as tsquery)") {
        @Override
        String expression(List<String> terms, boolean lastIsCutShort) {
            return joined(terms, lastIsCutShort, "'", "'", ":*", " & ");
        }
    };

    private final String insert;
    private final String delete;
    private final String find;

    CardTerms(String insert, String delete, String item, String condition) {
        this.insert = insert;
        this.delete = delete;
        this.find = "select c.item, i.identifier, c.title, c.date, c.holder from card_terms t join card c on c.item = "
                + item
                + " join item i on i.id = c.item where " + condition + " and " + item + " < ? order by " + item
                + " desc limit ?";
    }

    /** Those of the database that a session talks to. */
    static CardTerms of(Session session) {
        try {
            String product = session.connection.getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL") ? POSTGRESQL : SQLITE;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    /** The expression that finds cards with all of these terms, at least one. */
    abstract String expression(List<String> terms, boolean lastIsCutShort);

    /** What finds cards; parameters: the expression, the item behind which to look, the limit. */
    String find() {
        return find;
    }

    void replace(Session session, long item, boolean isThere, Collection<String> terms) {
        if (isThere) {
            session.change(delete, item);
        }
        if (!terms.isEmpty()) {
            session.change(insert, item, String.join(" ", terms));
        }
    }

    /** No term has a character that would have to be escaped. */
    private static String joined(
            List<String> terms, boolean lastIsCutShort, String open, String close, String cutShort, String and) {
        List<String> parts =
                terms.stream().map(term -> open + term + close).collect(Collectors.toCollection(ArrayList::new));
        if (lastIsCutShort) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + cutShort);
        }
        return String.join(and, parts);
    }
}
