package org.fonds.store;

/**
 * The statements that read lists. Current and ended versions are read apart, each by its own partial index; every
 * statement must say {@code to_pub is null} or {@code is not null}, or it reads the whole table. That {@code from_pub} is
 * positive is true of every version, and what makes PostgreSQL's index of current versions theirs alone; the plus keeps
 * SQLite from taking it for the beginning of the range.
 */
enum ListStatements {
    /** Parameters before the range: the format. */
    WHOLE("version v", "v", "v.format = ? and +v.from_pub > 0"),

    /** Parameters before the range: the set, the format. */
    OF_SET("member m join version v on v.id = m.version", "m", "m.set_id = ? and m.format = ?");

    private static final String CONTENT = " left join content c on c.id = v.content";

    private final String tables;
    private final String range;
    private final String scope;

    ListStatements(String tables, String range, String scope) {
        this.tables = tables;
        this.range = range;
        this.scope = scope;
    }

    /** From current versions; further parameters: the range. */
    String current(Columns columns) {
        return select(columns, range + ".to_pub is null") + order();
    }

    /** From versions that ended after a publication and up to another one; further parameters: these two, the range. */
    String ended(Columns columns) {
        return select(columns, range + ".to_pub is not null and " + range + ".to_pub > ? and " + range + ".to_pub <= ?")
                + order();
    }

    private String select(Columns columns, String state) {
        return "select " + key() + ", " + columns.names + " from " + tables
                + (columns == Columns.RECORDS ? CONTENT : "")
                + " where " + scope + " and " + state + " and (" + key() + ") > (?, ?) and (" + key() + ") <= (?, ?)";
    }

    private String order() {
        return " order by " + key() + " limit ?";
    }

    private String key() {
        return range + ".from_pub, " + range + ".item";
    }

    /** What is read behind the two columns of the position. */
    enum Columns {
        SIZES("v.size"),
        HEADERS("v.header"),
        RECORDS(RecordRows.COLUMNS);

        private final String names;

        Columns(String names) {
            this.names = names;
        }
    }
}
